import type { ClockTexts } from '../shapes/clock';

export const clock: ClockTexts = {
  metric: { firstResponse: 'First response', resolution: 'Resolution', nextReply: 'Next reply' },
  first: '1st',
  onBadge: {
    customer: 'customer',
    thirdParty: '3rd party',
    other: 'paused',
    external: 'external cause',
    met: 'met',
    missed: 'missed',
    none: 'no SLA',
    unmapped: 'map it',
  },
  since: (day) => `since\u00a0${day}`,
  atLeast: (length) => `at least ${length}`,
  atMost: (length) => `at most ${length}`,
  maybeOverdue: 'maybe overdue',
  endedOutside: 'ended: external cause',
  featureRequest: 'it asks for a new feature',
  noDeadline: 'without a deadline',
  unmapped: {
    severity: (word) => (word === undefined ? 'its priority is not known' : `priority ${word} is not mapped`),
    status: (word) => (word === undefined ? 'its status is not known' : `status ${word} is not mapped`),
    creation: () => 'its creation date is not known',
    calendar: () => 'the calendar does not exist',
    noLevel: () => 'no service level',
    nothingUnanswered: () => 'nothing waits for a reply',
    noBusinessDays: () => 'the calendar has no business days',
  },
  partial: 'the history is incomplete',
  mayBeAnswered: 'the support center tells no replies of the support',
};
