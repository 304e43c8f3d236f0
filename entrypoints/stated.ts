import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stated } from '@/utils/background/office/stated/script';

/** What the forms of a ticket page ask, for the office, which has the worker run it when there is something to answer. */
export default defineUnlistedScript(() => {
  globalThis.prazoStated = stated;
});
