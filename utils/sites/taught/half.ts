import { taughtScript } from '../pageHalves';
import { taughtPage } from './page';

export default taughtScript(({ taught }) => (taught?.version === 2 ? taughtPage(taught) : undefined));
