import { datedBySecond } from './datedBySecond';
import { siteThatShows } from './pageProbe';
import { redmineClient } from './redmine/client';
import { redminePage } from './redmine/page';
import type { SiteAdapter } from './siteAdapter';
import type { SiteAnswer } from './siteAnswer';

/** Every page says so in its head, the sign-in page too, whatever the installation is called and however it looks. */
const isRedmine = ({ text }: SiteAnswer): boolean =>
  /<meta\s+name="description"\s+content="Redmine"/.test(text) && /<meta\s+name="csrf-param"/.test(text);

/** Redmine 5, through its REST API with the analyst's API key. */
export const redmine: SiteAdapter = {
  ...redminePage,
  name: 'Redmine',
  defaults: {
    // As Redmine fills a new installation in English, Portuguese (two ways) and Spanish.
    statuses: {
      New: 'open',
      Nova: 'open',
      Novo: 'open',
      Nueva: 'open',
      'In Progress': 'open',
      'Em andamento': 'open',
      'Em curso': 'open',
      'En curso': 'open',
      Feedback: 'waitingCustomer',
      Comentarios: 'waitingCustomer',
      Resolved: 'resolved',
      Resolvida: 'resolved',
      Resolvido: 'resolved',
      Resuelta: 'resolved',
      Closed: 'closed',
      Fechada: 'closed',
      Fechado: 'closed',
      Cerrada: 'closed',
      Rejected: 'closed',
      Rejeitada: 'closed',
      Rejeitado: 'closed',
      Rechazada: 'closed',
    },
    // The other four are words of the policy.
    severities: { Immediate: 'blocker', Imediata: 'blocker', Inmediata: 'blocker' },
    featureRequests: ['Feature', 'Funcionalidade'],
  },
  // Sent as X-Redmine-API-Key; the page asks for the password again where the administrator wants it.
  token: { headersOf: (token) => ({ 'X-Redmine-API-Key': token }), page: '/my/api_key' },
  recognize: (address, get) => siteThatShows(address, get, '/login', isRedmine),
  client: datedBySecond(redmineClient),
};
