import * as v from 'valibot';
import { siteThatAnswers } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';
import { zendeskClient } from './client';
import { zendeskProduct } from './product';

const me = v.object({ user: v.looseObject({ id: v.nullable(v.number()), name: v.string(), time_zone: v.unknown() }) });

/** Zendesk Support, in the Agent Workspace; statuses are the categories, which custom statuses belong to. */
export const zendesk: SiteAdapter = {
  ...zendeskProduct,
  list: {
    at: /^\/agent\/filters\//,
    holds: 'body:not(:has(:is(main, [role="main"]) a[href*="tickets/"]))',
  },
  recognize: (address, get) => siteThatAnswers(new URL(address.origin), get, '/api/v2/users/me.json', me),
  client: zendeskClient,
};
