import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glpiPage } from '@/utils/sites/glpi/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('glpi', () => glpiPage));
