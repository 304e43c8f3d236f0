import type { MappingTexts } from '../../shapes/options/mapping';

export const mapping: MappingTexts = {
  undecided: 'Por decidir',
  allDecided: 'Ninguna palabra te espera.',
  decided: 'Decididas por ti',
  types: 'Tipos de ticket',
  bare: 'Sin prioridad, por cola y por tipo',
  bareHow: 'Lo que vale aquí en lugar de lo que vale para todos los tickets sin prioridad.',
  assignees: 'Quién tiene tickets',
  assigneesHow: 'Quien aquí no es nadie no tiene ninguno: sus tickets están sin asignar, y asignárselos no es una respuesta.',
  nobody: 'Nadie',
  person: 'Una persona',
  asOnSite: 'Como en todo el sitio',
  defaults: 'Conocidas sin tu decisión',
  defaultsHow: 'Del producto y de la política. Lo que elijas aquí vale más.',
  tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
  example: 'por ejemplo',
  ordinaryType: 'Ticket común',
  takeBack: 'Sin decisión',
  byDefault: (meaning) => `${meaning} (por defecto)`,
  featureRequest: 'Nueva función, sin SLA',
  noTickets: 'Todavía no se leyó ningún ticket de este sitio.',
};
