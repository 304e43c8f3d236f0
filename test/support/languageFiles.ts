import { readdirSync } from 'node:fs';

/** The files of a language's folder, or of `shapes`, without their ending: `time`, `options/rules`. Tests and benchmarks run from the project's root. */
export const languageFiles = (folder: string): readonly string[] =>
  readdirSync(`utils/language/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .toSorted();

/** The parts that a file of a language's folder brings, by name. */
export const languageFile = async (folder: string, file: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(/* @vite-ignore */ `../../utils/language/${folder}/${file}.ts`)) as Readonly<Record<string, unknown>>;
