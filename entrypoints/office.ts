import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { office } from '@/utils/background/office/office';

/** What only options, report and import ask of the worker, which runs this when it is asked. */
export default defineUnlistedScript(() => {
  globalThis.prazoOffice = office;
});
