import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { office } from '@/utils/background/office/office';
import { latePlatform } from '@/utils/platform/latePlatform';
import { bringFiles } from '@/utils/language/texts';

const texts = import.meta.glob<Readonly<Record<string, unknown>>>(['/utils/language/*/office.ts', '!/utils/language/shapes/*'], {
  eager: true,
});

/** What only options, report and import ask of the worker, which runs this when it is asked, and what the answers say in every language. */
export default defineUnlistedScript(() => {
  bringFiles(texts);
  globalThis.prazoOffice = { ...office, platform: latePlatform };
});
