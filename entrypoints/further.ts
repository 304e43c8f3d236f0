import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FurtherDeed } from '@/components/panel/actions/further/FurtherDeed';

/** The forms that help to decide and to tell, for the forms beside which the worker runs this. */
export default defineUnlistedScript(() => void (globalThis.prazoFurther = FurtherDeed));
