import type { MeaningTexts } from '../shapes/meanings';

export const meanings: MeaningTexts = {
  kind: {
    status: 'status',
    priority: 'prioridade',
    type: 'tipo',
    bareQueue: 'fila, sem prioridade',
    bareType: 'tipo, sem prioridade',
    assignee: 'responsável',
  },
  meaningOf: (kind, word) => `O que significa ${kind} “${word}”`,
  noPriority: 'Sem prioridade',
  meaningOfNone: 'O que vale para tickets sem prioridade',
  choose: 'Escolha…',
  statuses: {
    open: 'Aberto',
    waitingCustomer: 'Esperando o cliente',
    waitingThirdParty: 'Esperando um terceiro',
    resolved: 'Resolvido',
    closed: 'Fechado',
  },
  severity: (name, level) => `${name} (nível ${level})`,
};
