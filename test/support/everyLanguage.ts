import { readdirSync } from 'node:fs';
import { LANGUAGES } from '../../utils/language/language';
import { bringTexts } from '../../utils/language/texts';

// Every text of every language: which of them a surface loads is for its own tests to ask. Tests and benchmarks run from the project's root.

for (const language of LANGUAGES) {
  for (const name of readdirSync(`utils/language/${language}`)) {
    const file = name.replace(/\.ts$/, '');
    bringTexts(language, (await import(`../../utils/language/${language}/${file}.ts`)) as Readonly<Record<string, unknown>>);
  }
}
