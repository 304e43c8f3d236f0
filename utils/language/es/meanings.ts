import type { MeaningTexts } from '../shapes/meanings';

export const meanings: MeaningTexts = {
  kind: {
    status: 'estado',
    priority: 'prioridad',
    type: 'tipo',
    bareQueue: 'cola, sin prioridad',
    bareType: 'tipo, sin prioridad',
    assignee: 'responsable',
  },
  meaningOf: (kind, word) => `Qué significa ${kind} “${word}”`,
  noPriority: 'Sin prioridad',
  meaningOfNone: 'Qué vale para tickets sin prioridad',
  choose: 'Elige…',
  statuses: {
    open: 'Abierto',
    waitingCustomer: 'Esperando al cliente',
    waitingThirdParty: 'Esperando a un tercero',
    resolved: 'Resuelto',
    closed: 'Cerrado',
  },
  severity: (name, level) => `${name} (nivel ${level})`,
};
