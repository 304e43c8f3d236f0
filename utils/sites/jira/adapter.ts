import * as v from 'valibot';
import { jiraClient } from './client';
import { jiraProduct } from './product';
import { siteThatAnswers } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';

/** Answered to everybody, signed in or not. */
const serverInfo = v.object({ baseUrl: v.string(), version: v.string() });

/** Jira Service Management, Cloud and Data Center. */
export const jira: SiteAdapter = {
  ...jiraProduct,
  list: {
    at: /\/queues\/(?:custom\/)?\d+\/?(?:#|$)|^\/issues\/?(?:#|$)/,
    holds: 'body:not(:has(:is(main, [role="main"], #content) :is(a[href*="/browse/"], a[href*="/queues/"][href*="-"])))',
  },
  recognize: (address, get) => siteThatAnswers(address, get, '/rest/api/2/serverInfo', serverInfo),
  client: jiraClient,
};
