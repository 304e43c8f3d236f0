import { halfScript } from '../pageHalves';
import { zendeskPage } from './page';

export default halfScript(
  'zendesk',
  zendeskPage,
  '[data-test-id="omni-log-container"], [data-test-id*="omni-log"], [data-test-id*="composer"], .zd-comment, .ck-content',
);
