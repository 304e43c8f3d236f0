import { LANGUAGES } from '../../utils/language/language';
import { bringTexts } from '../../utils/language/texts';
import { languageFile, languageFiles } from './languageFiles';

// Every text of every language: which of them a surface loads is for its own tests to ask.

for (const language of LANGUAGES) {
  for (const file of languageFiles(language)) bringTexts(language, await languageFile(language, file));
}
