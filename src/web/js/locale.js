// Finds the language that somebody asks for among those that are there. Script, because pages need it before the module is there.

/**
 * The language of a tag, without script and region: "kk" of "kk-Cyrl-KZ". Dari has two codes, "prs" and that of Persian.
 *
 * @param {string} tag
 */
export const mainSubtag = (tag) => tag.toLowerCase().split(/[-_.@]/)[0].replace("prs", "fa");

/**
 * The tag among some that a wanted one means: the same, the same with a region behind it, or else one of the same language. Of these,
 * one in Cyrillic letters is meant only by a wish that says so, such as "uz_UZ@cyrillic".
 *
 * @param {string} wanted
 * @param {string[]} tags
 */
export function matchLocale(wanted, tags) {
  const wish = wanted.toLowerCase().replace(/_/g, "-");
  const same = tags.filter((tag) => mainSubtag(tag) === mainSubtag(wish));
  return (
    same.find((tag) => wish.startsWith(tag.toLowerCase())) ??
    same.find((tag) => /cyr/i.test(tag) === /cyr/i.test(wish)) ??
    same[0]
  );
}
