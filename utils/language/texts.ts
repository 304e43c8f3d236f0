import type { Language } from './language';

declare global {
  /** The texts that this context has loaded, part by part. Scripts of one page share it: in the world that the page itself cannot reach. */
  var prazoTexts: Partial<Record<Language, Readonly<Record<string, unknown>>>> | undefined;
}

/** Makes texts of a language known to whoever asks in this context: a file of a language's folder, whose exports are the parts. */
export function bringTexts(language: Language, parts: Readonly<Record<string, unknown>>): void {
  const known = (globalThis.prazoTexts ??= {});
  known[language] = { ...known[language], ...parts };
}

/** Makes whole files of texts known, by their paths: `…/pt/alerts.ts`. */
export function bringFiles(files: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void {
  for (const [path, parts] of Object.entries(files)) bringTexts(path.split('/').at(-2) as Language, parts);
}

export const hasTexts = (language: Language, part: string): boolean => globalThis.prazoTexts?.[language]?.[part] !== undefined;

/** Answers a part's texts by language. Throws where they were not loaded: a surface speaks a language only after that. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the shape that each folder states for the part of that name; a test holds them together
export function textsOf<Texts>(part: string): (language: Language) => Texts {
  return (language) => {
    const texts = globalThis.prazoTexts?.[language]?.[part];
    if (texts === undefined) throw new Error(`the texts "${part}" of the language "${language}" are not loaded`);
    return texts as Texts;
  };
}
