import { halfScript } from '../pageHalves';
import { redminePage } from './page';

export default halfScript('redmine', redminePage, '.wiki, .journal, .jstEditor');
