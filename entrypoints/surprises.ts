import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surprises } from '@/utils/background/office/surprises/script';
import { bringFiles } from '@/utils/language/texts';

const texts = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/utils/language/*/{reasons,severity}.ts', '!/utils/language/shapes/*'],
  { eager: true },
);

/** Why the support center seems to say otherwise, with its words in every language, for panels, tooltips and rows of the queue that ask. */
export default defineUnlistedScript(() => {
  bringFiles(texts);
  globalThis.prazoSurprises = surprises;
});
