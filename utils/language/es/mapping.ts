import type { MappingTexts } from '../shapes/mapping';

export const mapping: MappingTexts = {
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
};
