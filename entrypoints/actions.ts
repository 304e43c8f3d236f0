import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ActionsMenu } from '@/components/panel/actions/ActionsMenu';
import { Deed } from '@/components/panel/actions/Deed';

/** The panel's forms, for the page beside whose panel the worker runs this. */
export default defineUnlistedScript(() => {
  globalThis.prazoActions = { Deed, ActionsMenu };
});
