import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reading } from '@/utils/background/sync/script';

/** What asks and merges, beside the adapters, for the worker, which runs it when there is something to ask. */
export default defineUnlistedScript(() => {
  globalThis.prazoReading = reading;
});
