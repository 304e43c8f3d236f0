import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ActionsMenu } from '@/components/panel/actions/ActionsMenu';
import { Commitments } from '@/components/panel/actions/commitments/Commitments';
import { ContractLine } from '@/components/panel/actions/ContractLine';
import { Deed } from '@/components/panel/actions/Deed';
import { SurpriseLine } from '@/components/panel/actions/surprise/SurpriseLine';

/** The panel's forms, for the page beside whose panel the worker runs this. */
export default defineUnlistedScript(() => {
  globalThis.prazoActions = { Deed, ActionsMenu, SurpriseLine, Commitments, ContractLine };
});
