import { halfScript } from '../pageHalves';
import { taughtPage } from './page';

export default halfScript('taught', ({ taught }) => taught && taughtPage(taught));
