/*
 * How a text is added: its name and what it says go into the shape of its surface, `shapes/SURFACE.ts`, and its words into the file of that name
 * in each language's folder. Code reads it with the accessor beside the shape: `panelTexts(language).title`. A new part of a surface is
 * an interface and an accessor in the shape, and an export of the part's name in every folder.
 *
 * How a language is added: a folder named by its tag with the files of `en/`, and its row below. Its words are loaded only where it is shown.
 *
 * `telling/` says lengths, instants and clocks with these texts. Which files a surface loads stands in `surfaces.ts`.
 */

/** The languages of Prazo's own words, each by the name that it gives itself. */
export const languageNames = { pt: 'Português', es: 'Español', en: 'English' } as const;

export type Language = keyof typeof languageNames;

/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | Language;

export const LANGUAGES = Object.keys(languageNames) as readonly Language[];
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['auto', ...LANGUAGES];

/** The analyst's choice, else the browser's language, else English. `browserLanguage` is a tag such as `pt-BR`. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const [primary] = browserLanguage.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
