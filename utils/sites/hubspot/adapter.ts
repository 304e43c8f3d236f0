import type { SiteAdapter } from '../siteAdapter';
import { hubspotApi } from './api';
import { hubspotClient } from './client';
import { hubspotProduct } from './product';
import { BATCH, SEARCH } from './questions';

/** HubSpot's tickets, through its CRM API with a key of the account. A site is one account, which is in the address of each of its pages. */
export const hubspot: SiteAdapter = {
  ...hubspotProduct,
  list: {
    at: /^\/(?:objects\/0-5|tickets)(?:[/?#]|$)/,
    holds: 'body:not(:has(:is(main, [role="main"], [role="grid"], table) :is(a[href*="/record/0-5/"], a[href*="/ticket/"])))',
  },
  token: { headersOf: (token) => ({ Authorization: `Bearer ${token}` }) },
  api: { ...hubspotApi, questions: [SEARCH, BATCH] },
  // Nobody else is at these hosts, and what is there is shown to nobody who is not signed in.
  async recognize({ href, origin }) {
    const account = hubspotApi.pages.test(href) && /^https:\/\/[^/]+\/[\w-]+\/(\d+)/.exec(href)?.[1];
    return account ? `${origin}/contacts/${account}` : undefined;
  },
  client: hubspotClient,
};
