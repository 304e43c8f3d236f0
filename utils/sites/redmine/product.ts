import type { Product } from '../siteAdapter';

export const redmineProduct: Product<'redmine'> = {
  id: 'redmine',
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
    // The others are words of the policy.
    severities: { Immediate: 'blocker', Imediata: 'blocker', Inmediata: 'blocker', Urgente: 'blocker' },
    featureRequests: ['Feature', 'Funcionalidade'],
  },
  takesToken: true,
};
