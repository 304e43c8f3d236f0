import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jiraPage } from '@/utils/sites/jira/page';
import { bringPageHalf } from '@/utils/sites/pageHalves';

export default defineUnlistedScript(() => bringPageHalf('jira', () => jiraPage));
