import * as v from 'valibot';
import { datedBySecond } from './datedBySecond';
import { freshdeskClient } from './freshdesk/client';
import { freshdeskPage } from './freshdesk/page';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';

const agent = v.looseObject({ id: v.number(), ticket_scope: v.number(), contact: v.looseObject({ email: v.string() }) });

/** Freshdesk. It tells no history: when things changed last, and from the first sight on what Prazo sees. */
export const freshdesk: SiteAdapter = {
  ...freshdeskPage,
  name: 'Freshdesk',
  defaults: {
    // The two that a new account has besides the four whose meaning is fixed by their numbers.
    statuses: { 'Waiting on Customer': 'waitingCustomer', 'Waiting on Third Party': 'waitingThirdParty' },
    severities: { Urgent: 'blocker', High: 'high', Medium: 'medium', Low: 'low' },
    featureRequests: ['Feature Request'],
  },
  recognize: (address, get) => siteThatAnswers(new URL(address.origin), get, '/api/v2/agents/me', agent),
  client: datedBySecond(freshdeskClient),
};
