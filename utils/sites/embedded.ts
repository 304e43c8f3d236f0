import * as v from 'valibot';
import { embeddedClient } from './embedded/client';
import { embeddedPage } from './embedded/page';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';

const about = v.object({ product: v.literal('prazo-support-center') });

/** The support center that comes with the project (`test/support-center`), for trying Prazo without an account anywhere. */
export const embedded: SiteAdapter = {
  ...embeddedPage,
  name: 'Embedded support center',
  defaults: {
    statuses: {
      New: 'open',
      Active: 'open',
      'Awaiting User Info': 'waitingCustomer',
      'Awaiting Evidence': 'waitingCustomer',
      'Awaiting Vendor': 'waitingThirdParty',
      // A problem record is the support center's own work, so the customer's clock runs on.
      'Awaiting Problem': 'open',
      Resolved: 'resolved',
      Closed: 'closed',
    },
    severities: { '1 - Critical': 'blocker', '2 - High': 'high', '3 - Moderate': 'medium', '4 - Low': 'low' },
    featureRequests: ['featureRequest'],
  },
  recognize: (address, get) => siteThatAnswers(address, get, '/api/about', about),
  client: embeddedClient,
};
