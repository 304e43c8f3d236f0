import type { LanguageChoice } from '../store/settings/settings';

/** The languages of Prazo's own words. */
export type Language = 'pt' | 'es' | 'en';

/** The analyst's choice, else the browser's language, else English. `browserLanguage` is a tag such as `pt-BR`. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const [primary] = browserLanguage.toLowerCase().split(/[-_]/);
  return primary === 'pt' || primary === 'es' ? primary : 'en';
}
