import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { embeddedPage } from '@/utils/sites/embedded/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('embedded', () => embeddedPage));
