import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zammadPage } from '@/utils/sites/zammad/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('zammad', () => zammadPage));
