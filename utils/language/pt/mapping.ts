import type { MappingTexts } from '../shapes/mapping';

export const mapping: MappingTexts = {
  undecided: 'A decidir',
  allDecided: 'Nenhuma palavra espera por você.',
  decided: 'Decididas por você',
  types: 'Tipos de ticket',
  defaults: 'Conhecidas sem a sua decisão',
  defaultsHow: 'Do produto e da política. O que você escolher aqui vale mais.',
  kind: { status: 'status', priority: 'prioridade', type: 'tipo' },
  meaningOf: (kind, word) => `O que significa ${kind} “${word}”`,
  tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
  example: 'por exemplo',
  choose: 'Escolha…',
  ordinaryType: 'Ticket comum',
  takeBack: 'Sem decisão',
  byDefault: (meaning) => `${meaning} (padrão)`,
  statuses: {
    open: 'Aberto',
    waitingCustomer: 'Esperando o cliente',
    waitingThirdParty: 'Esperando um terceiro',
    resolved: 'Resolvido',
    closed: 'Fechado',
  },
  featureRequest: 'Novo recurso, sem SLA',
  severity: (name, level) => `${name} (nível ${level})`,
  noTickets: 'Nenhum ticket deste site foi lido ainda.',
};
