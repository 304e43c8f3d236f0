import { embedded } from './embedded';
import { freshdesk } from './freshdesk';
import { glpi } from './glpi';
import { jira } from './jira';
import { redmine } from './redmine';
import { requestTracker } from './requestTracker';
import type { SiteAdapter } from './siteAdapter';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

/** Every supported kind of support center. Adding one: write the adapter, save its pages, list it here and its page half in `pageHalves.ts`. */
export const siteAdapters: readonly SiteAdapter[] = [embedded, freshdesk, glpi, jira, requestTracker, redmine, zammad, zendesk];

export const adapterById = (id: string): SiteAdapter | undefined => siteAdapters.find((adapter) => adapter.id === id);
