import type { Language } from '@/utils/language/language';
import { bringTexts } from '@/utils/language/texts';

const folders = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../utils/language/**/*.ts', '!../../utils/language/*.ts', '!../../utils/language/{shapes,telling}/**'],
  { eager: true },
);

for (const [path, parts] of Object.entries(folders)) bringTexts(path.split('/language/')[1]!.split('/')[0] as Language, parts);
