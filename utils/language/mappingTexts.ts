import type { WordKind } from '../sla/words/wordsInUse';
import type { TicketStatus } from '../tickets/ticket';
import type { Language } from './language';

/** Every word of the options' mapping section. */
export interface MappingTexts {
  readonly undecided: string;
  readonly allDecided: string;
  readonly decided: string;
  readonly types: string;
  readonly defaults: string;
  readonly defaultsHow: string;
  readonly kind: Readonly<Record<WordKind, string>>;
  /** Names the field of one word for those who do not see the row. */
  readonly meaningOf: (kind: string, word: string) => string;
  readonly tickets: (count: number) => string;
  readonly example: string;
  readonly choose: string;
  readonly ordinaryType: string;
  readonly takeBack: string;
  readonly byDefault: (meaning: string) => string;
  readonly statuses: Readonly<Record<TicketStatus, string>>;
  readonly featureRequest: string;
  readonly severity: (name: string, level: number) => string;
  readonly noTickets: string;
}

export const mappingTexts: Readonly<Record<Language, MappingTexts>> = {
  pt: {
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
  },
  es: {
    undecided: 'Por decidir',
    allDecided: 'Ninguna palabra te espera.',
    decided: 'Decididas por ti',
    types: 'Tipos de ticket',
    defaults: 'Conocidas sin tu decisión',
    defaultsHow: 'Del producto y de la política. Lo que elijas aquí vale más.',
    kind: { status: 'estado', priority: 'prioridad', type: 'tipo' },
    meaningOf: (kind, word) => `Qué significa ${kind} “${word}”`,
    tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
    example: 'por ejemplo',
    choose: 'Elige…',
    ordinaryType: 'Ticket común',
    takeBack: 'Sin decisión',
    byDefault: (meaning) => `${meaning} (por defecto)`,
    statuses: {
      open: 'Abierto',
      waitingCustomer: 'Esperando al cliente',
      waitingThirdParty: 'Esperando a un tercero',
      resolved: 'Resuelto',
      closed: 'Cerrado',
    },
    featureRequest: 'Nueva función, sin SLA',
    severity: (name, level) => `${name} (nivel ${level})`,
    noTickets: 'Todavía no se leyó ningún ticket de este sitio.',
  },
  en: {
    undecided: 'To decide',
    allDecided: 'No word waits for you.',
    decided: 'Decided by you',
    types: 'Types of ticket',
    defaults: 'Known without your decision',
    defaultsHow: 'From the product and the policy. What you choose here comes first.',
    kind: { status: 'status', priority: 'priority', type: 'type' },
    meaningOf: (kind, word) => `What ${kind} “${word}” means`,
    tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
    example: 'for example',
    choose: 'Choose…',
    ordinaryType: 'Ordinary ticket',
    takeBack: 'No decision',
    byDefault: (meaning) => `${meaning} (default)`,
    statuses: {
      open: 'Open',
      waitingCustomer: 'Waiting for the customer',
      waitingThirdParty: 'Waiting for a third party',
      resolved: 'Resolved',
      closed: 'Closed',
    },
    featureRequest: 'New feature, no SLA',
    severity: (name, level) => `${name} (level ${level})`,
    noTickets: 'No ticket of this site has been read yet.',
  },
};
