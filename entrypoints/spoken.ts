import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { modules } from '@/utils/language/telling/spoken/modules';

/** What is said to those who hear a page, beside the content script and before the views. */
export default defineUnlistedScript(() => void (globalThis.prazoSpoken = modules));
