import type { MappingTexts } from '../../shapes/options/mapping';

export const mapping: MappingTexts = {
  undecided: 'A decidir',
  allDecided: 'Nenhuma palavra espera por você.',
  decided: 'Decididas por você',
  types: 'Tipos de ticket',
  defaults: 'Conhecidas sem a sua decisão',
  defaultsHow: 'Do produto e da política. O que você escolher aqui vale mais.',
  tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
  example: 'por exemplo',
  ordinaryType: 'Ticket comum',
  takeBack: 'Sem decisão',
  byDefault: (meaning) => `${meaning} (padrão)`,
  featureRequest: 'Novo recurso, sem SLA',
  noTickets: 'Nenhum ticket deste site foi lido ainda.',
};
