import * as v from 'valibot';
import { jiraClient } from './jira/client';
import { jiraPage } from './jira/page';
import { siteThatAnswers } from './probe';
import type { SiteAdapter } from './siteAdapter';

/** Answered to everybody, signed in or not. */
const serverInfo = v.object({ baseUrl: v.string(), version: v.string() });

/** Jira Service Management, Cloud and Data Center. */
export const jira: SiteAdapter = {
  ...jiraPage,
  name: 'Jira Service Management',
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
  recognize: (address, get) => siteThatAnswers(address, get, '/rest/api/2/serverInfo', serverInfo),
  client: jiraClient,
};
