import type { Language } from '@/utils/language/language';
import { bringTexts } from '@/utils/language/texts';
import { languageFile, languageFiles } from './languageFiles';

/** A language that nobody speaks: English in brackets, with accents. What Prazo says without them was not taken from a language's folder. */
export const pseudo = 'xx' as Language;

/** Brings the pseudo-language's files, and no others. */
export async function bringPseudo(files: readonly string[] = languageFiles('en')): Promise<void> {
  for (const file of files) {
    const parts = await languageFile('en', file);
    bringTexts(pseudo, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, accented(part)])));
  }
}

function accented(texts: unknown): unknown {
  if (typeof texts === 'string') return bracketed(texts);
  if (typeof texts === 'function')
    return (...words: readonly unknown[]) => accented((texts as (...given: readonly unknown[]) => unknown)(...words));
  if (Array.isArray(texts)) return texts.map(accented);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, inner]) => [name, accented(inner)]));
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ö', u: 'ü', n: 'ñ' };

/** Words that were put in keep their brackets, once. */
const bracketed = (text: string): string =>
  text.trim() === '' ? text : `[!!${text.replaceAll(/\[!!|!!\]/g, '').replaceAll(/[aeioun]/g, (letter) => ACCENTS[letter] ?? letter)}!!]`;
