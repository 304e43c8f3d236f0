import { halfScript } from '../pageHalves';
import { glpiPage } from './page';

export default halfScript('glpi', () => glpiPage);
