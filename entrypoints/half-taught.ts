import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringPageHalf } from '@/utils/sites/pageHalves';
import { taughtPage } from '@/utils/sites/taught/page';

export default defineUnlistedScript(() => bringPageHalf('taught', ({ taught }) => taught && taughtPage(taught)));
