import { halfScript } from '../pageHalves';
import { glpiPage } from './page';

export default halfScript('glpi', glpiPage, '.timeline-content, .rich_text_container, .h_content, .displayed_content, .tox-tinymce');
