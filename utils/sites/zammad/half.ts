import { halfScript } from '../pageHalves';
import { zammadPage } from './page';

export default halfScript('zammad', () => zammadPage);
