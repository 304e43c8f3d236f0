import { bringFiles } from '@/utils/language/texts';

const alerts = import.meta.glob<Readonly<Record<string, unknown>>>(['/utils/language/*/alerts.ts', '!/utils/language/shapes/*'], {
  eager: true,
});
const days = import.meta.glob(['/utils/language/*/time.ts', '!/utils/language/shapes/*'], { eager: true, import: 'day' });

/** What alerts and toolbar say, in every language: it weighs little, and an alert never waits for a file. */
export function bringAlertTexts(): void {
  bringFiles(alerts);
  bringFiles(Object.fromEntries(Object.entries(days).map(([path, day]) => [path, { day }])));
}
