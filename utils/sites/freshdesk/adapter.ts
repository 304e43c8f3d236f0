import * as v from 'valibot';
import { datedBySecond } from '../reading/datedBySecond';
import { freshdeskClient } from './client';
import { freshdeskProduct } from './product';
import { siteThatAnswers } from '../reading/probe';
import type { SiteAdapter } from '../siteAdapter';

const agent = v.looseObject({ id: v.number(), ticket_scope: v.number(), contact: v.looseObject({ email: v.string() }) });

/** Freshdesk. It tells no history: when things changed last, and from the first sight on what Prazo sees. */
export const freshdesk: SiteAdapter = {
  ...freshdeskProduct,
  list: {
    at: /^\/a\/tickets(?:\/filters\/|\/?(?:#|$))/,
    holds: 'body:not(:has(:is(main, [role="main"]) a[href*="/a/tickets/"]:not([href*="filters"])))',
  },
  recognize: (address, get) => siteThatAnswers(new URL(address.origin), get, '/api/v2/agents/me', agent),
  client: datedBySecond(freshdeskClient),
};
