import type { Language } from '@/utils/language/language';
import { bringTexts } from '@/utils/language/texts';

const alerts = import.meta.glob<Readonly<Record<string, unknown>>>(['/utils/language/*/alerts.ts', '!/utils/language/shapes/*'], {
  eager: true,
});
const days = import.meta.glob(['/utils/language/*/time.ts', '!/utils/language/shapes/*'], { eager: true, import: 'day' });

const languageIn = (path: string): Language => path.split('/').at(-2) as Language;

/** What alerts and toolbar say, in every language: it weighs little, and an alert never waits for a file. */
export function bringAlertTexts(): void {
  for (const [path, parts] of Object.entries(alerts)) bringTexts(languageIn(path), parts);
  for (const [path, day] of Object.entries(days)) bringTexts(languageIn(path), { day });
}
