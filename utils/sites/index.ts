import { embedded } from './embedded/adapter';
import { freshdesk } from './freshdesk/adapter';
import { glpi } from './glpi/adapter';
import { hubspot } from './hubspot/adapter';
import { jira } from './jira/adapter';
import { redmine } from './redmine/adapter';
import { requestTracker } from './requestTracker/adapter';
import { taught } from './taught/adapter';
import { zammad } from './zammad/adapter';
import { zendesk } from './zendesk/adapter';
import { znuny } from './znuny/adapter';
import type { ProductId } from './products';
import type { SiteAdapter } from './siteAdapter';

/** The adapter of each product, in the order in which an address is tried on them. */
const adapters: Readonly<Record<ProductId, SiteAdapter>> = {
  // It is told by its address alone, which the others would ask in vain.
  hubspot,
  embedded,
  freshdesk,
  glpi,
  jira,
  requestTracker,
  redmine,
  zammad,
  zendesk,
  znuny,
  taught,
};

/** With the one for sites of any other kind. */
export const allAdapters: readonly SiteAdapter[] = Object.values(adapters);

/** Every supported kind of support center. */
export const siteAdapters: readonly SiteAdapter[] = allAdapters.filter(({ id }) => id !== taught.id);
