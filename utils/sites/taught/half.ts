import { taughtScript } from '../pageHalves';
import { taughtPage } from './page';

export default taughtScript(({ taught }) => taught && taughtPage(taught));
