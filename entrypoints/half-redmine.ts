import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { redminePage } from '@/utils/sites/redmine/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('redmine', () => redminePage));
