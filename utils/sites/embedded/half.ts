import { halfScript } from '../pageHalves';
import { embeddedPage } from './page';

export default halfScript('embedded', embeddedPage, '.description, .history');
