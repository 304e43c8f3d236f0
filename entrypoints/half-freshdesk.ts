import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freshdeskPage } from '@/utils/sites/freshdesk/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('freshdesk', () => freshdeskPage));
