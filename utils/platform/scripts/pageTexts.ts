import { LANGUAGES, type Language } from '../../language/language';
import { type Surface, textsFile } from '../../language/surfaces';

const loading = new Map<string, Promise<void>>();

/** Loads the texts that a surface of an extension page shows, in one language, once. */
export function loadTexts(language: Language, surface: Surface): Promise<void> {
  const file = textsFile(language, surface);
  const known = loading.get(file);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(file);
      reject(new Error(`${file} could not be loaded`));
    });
    document.head.append(script);
  });
  loading.set(file, loaded);
  return loaded;
}

const KEY = 'language';

/** In which language the extension's pages were shown last: what to begin in while the worker has not told. */
export const lastLanguage = (): Language | undefined => LANGUAGES.find((language) => language === localStorage.getItem(KEY));

export const noteLanguage = (language: Language): void => localStorage.setItem(KEY, language);
