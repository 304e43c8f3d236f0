import { embedded } from './embedded';
import { freshdesk } from './freshdesk';
import { glpi } from './glpi';
import { jira } from './jira';
import { redmine } from './redmine';
import { requestTracker } from './requestTracker';
import type { SiteAdapter } from './siteAdapter';
import { taught } from './taught';
import { zammad } from './zammad';
import { zendesk } from './zendesk';

/** Every supported kind of support center. Adding one: write the adapter, save its pages, list it here, and bring its page half in `entrypoints/`. */
export const siteAdapters: readonly SiteAdapter[] = [embedded, freshdesk, glpi, jira, requestTracker, redmine, zammad, zendesk];

/** With the one for sites of any other kind. */
export const allAdapters: readonly SiteAdapter[] = [...siteAdapters, taught];
