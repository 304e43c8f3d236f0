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
  token: {
    headersOf(token) {
      const [user = '', app] = token.split(':');
      return { Authorization: `user_token ${user}`, ...(app && { 'App-Token': app }) };
    },
    page: '/front/preference.php',
  },
};
