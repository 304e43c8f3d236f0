import { halfScript } from '../pageHalves';
import { zendeskPage } from './page';

export default halfScript('zendesk', () => zendeskPage);
