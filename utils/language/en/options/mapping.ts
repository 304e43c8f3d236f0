import type { MappingTexts } from '../../shapes/options/mapping';

export const mapping: MappingTexts = {
  undecided: 'To decide',
  allDecided: 'No word waits for you.',
  decided: 'Decided by you',
  types: 'Types of ticket',
  bare: 'Without a priority, by queue and type',
  bareHow: 'What holds here in place of what holds for all tickets without a priority.',
  assignees: 'Who has tickets',
  assigneesHow: 'Whoever stands here as nobody has none: their tickets are unassigned, and being given to them is no response.',
  nobody: 'Nobody',
  person: 'A person',
  asOnSite: 'As everywhere on this site',
  defaults: 'Known without your decision',
  defaultsHow: 'From the product and the policy. What you choose here comes first.',
  tickets: (count) => (count === 1 ? '1 ticket' : `${count} tickets`),
  example: 'for example',
  ordinaryType: 'Ordinary ticket',
  takeBack: 'No decision',
  byDefault: (meaning) => `${meaning} (default)`,
  featureRequest: 'New feature, no SLA',
  noTickets: 'No ticket of this site has been read yet.',
};
