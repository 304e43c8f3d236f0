import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '@/utils/language/language';
import { surfaces } from '@/utils/language/surfaces';
import { languageFile, languageFiles } from '../../support/languageFiles';

const folder = 'utils/language';
/** Every text's place and kind: `panel.title string`, `panel.metric.resolution function/1`. */
function outline(texts: unknown, place: string): readonly string[] {
  if (typeof texts === 'function') return [`${place} function`];
  if (typeof texts !== 'object' || texts === null) return [`${place} ${typeof texts}`];
  return Object.entries(texts).flatMap(([name, inner]) => outline(inner, `${place}.${name}`));
}

const outlineOf = async (language: string, file: string): Promise<readonly string[]> =>
  outline(await languageFile(language, file), file).toSorted();

describe('the languages', () => {
  it('are the folders', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !['shapes', 'telling'].includes(entry.name),
    );

    expect(folders.map(({ name }) => name).toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  test.each(LANGUAGES.filter((language) => language !== 'en'))('%s says the same things as English, file by file', async (language) => {
    expect(languageFiles(language)).toEqual(languageFiles('en'));
    for (const file of languageFiles(language)) expect(await outlineOf(language, file)).toEqual(await outlineOf('en', file));
  });

  it('have a shape for each file, and a surface that loads it', () => {
    const loaded = new Set<string>([...Object.values(surfaces).flat(), 'alerts', 'office']);

    expect(languageFiles('shapes')).toEqual(languageFiles('en'));
    expect(languageFiles('en').filter((file) => !loaded.has(file))).toEqual([]);
  });
});
