import { embeddedPage } from './embedded/page';
import { freshdeskPage } from './freshdesk/page';
import { glpiPage } from './glpi/page';
import { jiraPage } from './jira/page';
import { redminePage } from './redmine/page';
import { requestTrackerPage } from './requestTracker/page';
import type { Site } from './site';
import type { PageHalf } from './siteAdapter';
import { taughtPage } from './taught/page';
import { zammadPage } from './zammad/page';
import { zendeskPage } from './zendesk/page';

/** The page halves of all adapters, for the content script, which carries no client. */
const pageHalves: readonly PageHalf[] = [
  embeddedPage,
  freshdeskPage,
  glpiPage,
  jiraPage,
  requestTrackerPage,
  redminePage,
  zammadPage,
  zendeskPage,
];

export const pageHalfById = (id: string): PageHalf | undefined => pageHalves.find((half) => half.id === id);

/** What finds the tickets on a site's pages. */
export const pageHalfOf = ({ adapter, taught }: Site): PageHalf | undefined => (taught ? taughtPage(taught) : pageHalfById(adapter));
