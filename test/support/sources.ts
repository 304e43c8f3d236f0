import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;

export interface Source {
  /** From the top of the project, e.g. `utils/time/instant.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const read = (path: string): string => readFileSync(root + path, 'utf8');

/** Every source file below `folder`. */
export const sourcesIn = (folder: string): readonly Source[] =>
  filesIn(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: read(path), imports: importsOf(read(path)) }));

/** Every file below `folder`, which may be missing. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/test\/artifacts|node_modules/.test(entry.parentPath))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
  } catch {
    return [];
  }
}

export const textOf = read;

/** Source text without comments, so that words in prose are not taken for code. Strings stay, since a forbidden name in one is suspicious too. */
export const withoutComments = (text: string): string =>
  // What looks like a comment in a string, as the end of '*/*' does, begins none.
  text.replaceAll(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm,
    (_, string: string | undefined) => string ?? '',
  );

const STATIC = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(source: string): readonly Import[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(STATIC)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}
