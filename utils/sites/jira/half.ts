import { halfScript } from '../pageHalves';
import { jiraPage } from './page';

export default halfScript(
  'jira',
  jiraPage,
  '.ak-renderer-document, .ProseMirror, .user-content-block, .activity-comment, [data-testid*="comment"], [data-testid*="description"]',
);
