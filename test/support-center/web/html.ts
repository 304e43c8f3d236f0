/** Markup that may be put into a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const SPECIAL = /[&<>"']/;

/** Most texts need nothing, and a list of ten thousand rows has a hundred thousand of them: looking first is cheaper. */
export const escape = (text: string): string => (SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]!) : text);

/** A template whose values are text, unless they are markup made by this same tag. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Html => ({
  markup: strings.reduce((markup, string, index) => markup + markupOf(values[index - 1]) + string),
});

function markupOf(value: Part): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
