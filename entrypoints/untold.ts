import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untoldOn } from '@/components/untold/untoldOn';

/** Alerts on the page, for the views beside which the worker runs this. */
export default defineUnlistedScript(() => void (globalThis.prazoUntold = untoldOn));
