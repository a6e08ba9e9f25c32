// Works out the addresses and the language of a frame. Script, because the script that partners put into their pages needs them.
import { matchLocale } from "./locale.js";

/**
 * The folder that the pages lie in. The frame is always that of today, whichever version of the script a page has.
 *
 * @param {string} script The address of the script.
 */
export const siteOf = (script) => script.replace(/(v\/\w+\/)?[^/]*$/, "");

/**
 * The language of the frame: the wanted one, or Kazakh.
 *
 * @param {string} wanted
 * @param {string[]} languages
 */
export const languageOf = (wanted, languages) => matchLocale(wanted, languages) ?? "kk";

/**
 * The address of the frame's page. What a page wishes stands after the number sign, which goes to no server.
 *
 * @param {string} site
 * @param {string} language
 * @param {Record<string, string | undefined>} options
 */
export const frameAddress = (site, language, options) =>
  `${site}frame/${language}.html#${new URLSearchParams(/** @type {Record<string, string>} */ (options))}`;
