import type { ClockTexts, FailureTexts } from '../shapes/clock';

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
  urgency: { onTrack: 'on track', atRisk: 'at risk', critical: 'critical' },
  closedHours: 'closed hours',
  left: (length) => `${length} left`,
  leftAtLeast: (length) => `at least ${length} left`,
  due: (when) => `due ${when}`,
  overdueBy: (length) => `overdue by ${length}`,
  maybeOverdue: 'maybe overdue',
  wasDue: (when) => `was due ${when}`,
  pausedSince: (when) => `paused since ${when}`,
  waitingFor: { customer: 'waiting for the customer', thirdParty: 'waiting for a third party', other: 'for another reason' },
  metIn: (length) => `met in ${length}`,
  missedBy: (length) => `missed: ended ${length} late`,
  endedOutside: 'ended: external cause',
  noServiceLevel: 'No service level',
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
  readAt: (time) => `read ${time}`,
};

export const failure: FailureTexts = {
  onBadge: {
    signedOut: 'sign in',
    otherUser: 'other account',
    notAllowed: 'not allowed',
    notFound: 'not found',
    busy: 'busy',
    unreachable: 'no access',
    unreadable: 'unreadable',
  },
  name: {
    signedOut: 'Deadline unknown: your session on the site has ended.',
    otherUser: 'Deadline unknown: another account is signed in to the site.',
    notAllowed: 'Deadline unknown: not allowed to read this ticket.',
    notFound: 'Deadline unknown: the site does not find this ticket.',
    busy: 'Deadline not known yet: the site is busy.',
    unreachable: 'Deadline unknown: the site does not respond.',
    unreadable: 'Deadline unknown: the answer of the site could not be read.',
  },
};

export const severity: Readonly<Record<string, string>> = { blocker: 'Blocker', high: 'High', medium: 'Medium', low: 'Low' };
