import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zendeskPage } from '@/utils/sites/zendesk/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('zendesk', () => zendeskPage));
