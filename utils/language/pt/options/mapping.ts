import type { MappingTexts } from '../../shapes/options/mapping';

export const mapping: MappingTexts = {
  undecided: 'A decidir',
  allDecided: 'Nenhuma palavra espera por você.',
  decided: 'Decididas por você',
  types: 'Tipos de ticket',
  bare: 'Sem prioridade, por fila e por tipo',
  bareHow: 'O que vale aqui em vez do que vale para todos os tickets sem prioridade.',
  assignees: 'Quem tem tickets',
  assigneesHow: 'Quem aqui não é ninguém não tem nenhum: os tickets estão sem responsável, e atribuí-los não é uma resposta.',
  nobody: 'Ninguém',
  person: 'Uma pessoa',
  asOnSite: 'Como em todo o site',
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
