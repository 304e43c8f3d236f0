import type { Product } from '../siteAdapter';

export const glpiProduct: Product<'glpi'> = {
  id: 'glpi',
  name: 'GLPI',
  hidesTimeZone: true,
  // Its log names who wrote a follow-up, but not whether the customer may see it.
  hidesAnswers: true,
  native: 'withTicket',
  defaults: {
    statuses: {},
    severities: { Major: 'blocker', 'Very high': 'blocker', High: 'high', Medium: 'medium', Low: 'low', 'Very low': 'low' },
    featureRequests: [],
  },
  takesToken: true,
};
