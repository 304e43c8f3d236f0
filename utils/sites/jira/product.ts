import type { Product } from '../siteAdapter';

export const jiraProduct: Product<'jira'> = {
  id: 'jira',
  name: 'Jira Service Management',
  native: 'onAsking',
  defaults: {
    // The words of the product's own workflows; for all others its status categories tell open from done.
    statuses: {
      'Waiting for customer': 'waitingCustomer',
      'Aguardando pelo cliente': 'waitingCustomer',
      'Esperando por el cliente': 'waitingCustomer',
      'Waiting for support': 'open',
      Pending: 'waitingThirdParty',
      Pendente: 'waitingThirdParty',
      Pendiente: 'waitingThirdParty',
      Closed: 'closed',
    },
    severities: { Highest: 'blocker', High: 'high', Medium: 'medium', Low: 'low', Lowest: 'low' },
    featureRequests: ['New Feature', 'Suggest a new feature'],
  },
};
