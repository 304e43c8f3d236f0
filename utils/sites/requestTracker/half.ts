import { halfScript } from '../pageHalves';
import { requestTrackerPage } from './page';

export default halfScript('requestTracker', requestTrackerPage, '.messagebody, .message-stanza, .transaction .content, .cke');
