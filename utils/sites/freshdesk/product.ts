import type { Product } from '../siteAdapter';

export const freshdeskProduct: Product<'freshdesk'> = {
  id: 'freshdesk',
  name: 'Freshdesk',
  native: 'withTicket',
  defaults: {
    // The two that a new account has besides the four whose meaning is fixed by their numbers.
    statuses: { 'Waiting on Customer': 'waitingCustomer', 'Waiting on Third Party': 'waitingThirdParty' },
    severities: { Urgent: 'blocker', High: 'high', Medium: 'medium', Low: 'low' },
    featureRequests: ['Feature Request'],
  },
};
