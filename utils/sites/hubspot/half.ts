import { halfScript } from '../pageHalves';
import { hubspotPage } from './page';

export default halfScript(
  'hubspot',
  hubspotPage,
  '[data-test-id*="timeline"], [data-selenium-test*="timeline"], [data-test-id*="composer"], [data-test-id*="message"]',
);
