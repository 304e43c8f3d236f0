import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestTrackerPage } from '@/utils/sites/requestTracker/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('requestTracker', () => requestTrackerPage));
