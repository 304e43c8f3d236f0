import type { Product } from '../siteAdapter';

export const zendeskProduct: Product<'zendesk'> = {
  id: 'zendesk',
  name: 'Zendesk',
  native: 'onAsking',
  defaults: {
    statuses: { new: 'open', open: 'open', pending: 'waitingCustomer', hold: 'waitingThirdParty', solved: 'resolved', closed: 'closed' },
    severities: { urgent: 'blocker', high: 'high', normal: 'medium', low: 'low' },
    featureRequests: [],
  },
};
