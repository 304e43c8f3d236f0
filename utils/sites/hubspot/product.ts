import type { Product } from '../siteAdapter';

export const hubspotProduct: Product<'hubspot'> = {
  id: 'hubspot',
  name: 'HubSpot',
  defaults: {
    // The stages of the first pipeline; that a stage closes, the product tells by itself.
    statuses: { New: 'open', 'Waiting on us': 'open', 'Waiting on contact': 'waitingCustomer', Closed: 'closed' },
    severities: { URGENT: 'blocker' },
    featureRequests: ['FEATURE_REQUEST'],
  },
  takesToken: true,
};
