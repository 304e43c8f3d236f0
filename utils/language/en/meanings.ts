import type { MeaningTexts } from '../shapes/meanings';

export const meanings: MeaningTexts = {
  kind: {
    status: 'status',
    priority: 'priority',
    type: 'type',
    bareQueue: 'queue, without a priority',
    bareType: 'type, without a priority',
    assignee: 'assignee',
  },
  meaningOf: (kind, word) => `What ${kind} “${word}” means`,
  noPriority: 'No priority at all',
  meaningOfNone: 'What holds for tickets without a priority',
  choose: 'Choose…',
  statuses: {
    open: 'Open',
    waitingCustomer: 'Waiting for the customer',
    waitingThirdParty: 'Waiting for a third party',
    resolved: 'Resolved',
    closed: 'Closed',
  },
  severity: (name, level) => `${name} (level ${level})`,
};
