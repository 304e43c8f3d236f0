import type { Product } from '../siteAdapter';

export const embeddedProduct: Product<'embedded'> = {
  id: 'embedded',
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
};
