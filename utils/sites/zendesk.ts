import * as v from 'valibot';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';
import { zendeskClient } from './zendesk/client';
import { zendeskPage } from './zendesk/page';

const me = v.object({ user: v.looseObject({ id: v.nullable(v.number()), name: v.string(), time_zone: v.unknown() }) });

/** Zendesk Support, in the Agent Workspace; statuses are the categories, which custom statuses belong to. */
export const zendesk: SiteAdapter = {
  ...zendeskPage,
  name: 'Zendesk',
  defaults: {
    statuses: { new: 'open', open: 'open', pending: 'waitingCustomer', hold: 'waitingThirdParty', solved: 'resolved', closed: 'closed' },
    severities: { urgent: 'blocker', high: 'high', normal: 'medium', low: 'low' },
    featureRequests: [],
  },
  recognize: (address, get) => siteThatAnswers(new URL(address.origin), get, '/api/v2/users/me.json', me),
  client: zendeskClient,
};
