import type { MappingTexts } from '../shapes/mapping';

export const mapping: MappingTexts = {
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
};
