import type { ReasonTexts } from '../shapes/reasons';

export const reasons: ReasonTexts = {
  answered: (when, status) =>
    `*Counting again since ${when}:* the customer answered while the ticket was in “${status}”. The status still says waiting.`,
  severity: (name, when, isFromStart, due, was) =>
    `*Became ${name} ${when}:* its target applies from ${isFromStart ? 'the contact' : 'the change'}. Due ${due}, was ${was}.`,
  reopened: {
    continue: (when) => `*Reopened ${when}:* goes on where it stopped; time spent resolved does not count.`,
    newCycle: (when) => `*Reopened ${when}:* the clock began anew.`,
    whole: (when) => `*Reopened ${when}:* time spent resolved counts.`,
  },
  contract: (when, due, was) => `*The contract changed ${when}:* due ${due}, was ${was}.`,
  native: (site, when, ignoresPauses) =>
    `*${site} shows ${when}:* ${ignoresPauses ? 'it does not take off the pauses.' : 'it counts by other rules than the contract.'}`,
  unseenAnswer: (site) => `*${site} does not tell when the support replied:* the first response may have ended already.`,
  lacking: (words, when) =>
    `*The history does not say when it became ${words}:*${when === undefined ? '' : ` that holds since ${when}, when it was seen.`} A pause may be missing.`,
};
