/** Names that say how something looks at the moment rather than what it is. */
const PASSING =
  /^(?:is-|has-|js-)?(?:active|selected|current|focus(?:ed|-visible)?|hover(?:ed)?|open(?:ed)?|closed|expanded|collapsed|checked|disabled|visible|hidden|odd|even|first|last|new|read|unread|loading|dragging|highlight(?:ed)?|alt|row\d+|row-?alt|stripe[ds]?)$/i;

/** What build tools and frameworks make up. */
const TOOLS =
  /^(?:css|sc|jss|emotion|ember|svelte|styled|ng|_ngcontent|_nghost|v|data-v|react|radix|headlessui|mui|chakra|tw|yui|ext-gen|gwt-uid|el-id)[-_:]?[a-z]*[-_:]*(?=[a-z0-9]*\d)[a-z0-9]{2,}$/i;

/** `Badge_root__3kQzX`, `_1a2b3c`, `title-x7f9q`: a word and a hash behind it, or a hash alone. */
const HASHED = /(?:^|[-_]{1,2})(?:(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{5,}|(?=[A-Z]*[a-z]+[A-Z])[A-Za-z]{5,6})$/;

/** `sc-bdVaJa`, `kGhTyW`: letters of mixed case without a word in them. */
const SCRAMBLED = /^(?:sc-)?(?=[a-z]*[A-Z])[A-Za-z]{5,7}$/;

/** A class, id or attribute value that the next build or render may name otherwise. */
export const looksGenerated = (name: string): boolean =>
  PASSING.test(name) || TOOLS.test(name) || /[:.@$]/.test(name) || /\d{3,}/.test(name) || HASHED.test(name) || isScrambled(name);

/** Words written in camelCase have a vowel in each part; scrambled letters seldom do. */
function isScrambled(name: string): boolean {
  if (!SCRAMBLED.test(name)) return false;
  const parts = name.replace(/^sc-/, '').split(/(?=[A-Z])/);
  return parts.length > 2 || parts.some((part) => !/[aeiouy]/i.test(part) || part.length < 2);
}
