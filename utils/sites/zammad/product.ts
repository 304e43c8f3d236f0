import type { Product } from '../siteAdapter';

export const zammadProduct: Product<'zammad'> = {
  id: 'zammad',
  name: 'Zammad',
  native: 'withTicket',
  defaults: {
    statuses: {
      new: 'open',
      open: 'open',
      'pending reminder': 'waitingCustomer',
      'pending close': 'resolved',
      closed: 'closed',
      merged: 'closed',
      removed: 'closed',
    },
    severities: { '1 low': 'low', '2 normal': 'medium', '3 high': 'high' },
    featureRequests: [],
  },
};
