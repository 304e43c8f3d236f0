import { halfScript } from '../pageHalves';
import { freshdeskPage } from './page';

export default halfScript('freshdesk', () => freshdeskPage);
