// Finds the language that somebody asks for among those that are there. Script, because pages need it before the module is there.

/**
 * The language of a tag, without script and region: "kk" of "kk-Cyrl-KZ".
 *
 * @param {string} tag
 */
export const mainSubtag = (tag) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * The tag among some that a wanted one means: the same, the same with a region behind it, or else one of the same language.
 *
 * @param {string} wanted
 * @param {string[]} tags
 */
export function matchLocale(wanted, tags) {
  const exact = tags.find((tag) => (wanted + "-").toLowerCase().startsWith((tag + "-").toLowerCase()));
  return exact ?? tags.find((tag) => mainSubtag(tag) === mainSubtag(wanted));
}
