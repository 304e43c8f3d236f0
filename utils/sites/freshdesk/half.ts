import { halfScript } from '../pageHalves';
import { freshdeskPage } from './page';

export default halfScript(
  'freshdesk',
  freshdeskPage,
  '.conversation, .ticket-description, .ticket_note, .redactor-editor, .fr-box, .fr-view, .ck-content, [data-test-id*="conversation"], [data-test-id*="description"]',
);
