import { halfScript } from '../pageHalves';
import { jiraPage } from './page';

export default halfScript('jira', () => jiraPage);
