import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allAdapters } from '@/utils/sites';

/** What asks support centers, for the worker, which runs it when there is something to ask. */
export default defineUnlistedScript(() => {
  globalThis.prazoAdapters = allAdapters;
});
