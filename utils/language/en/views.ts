import { oneOr } from '../oneOr';
import type { FigureTexts, NativeTexts, SumTexts, TipTexts, UntoldTexts } from '../shapes/views';

export const figure: FigureTexts = {
  left: (kind) => `${kind} left`,
  leftOf: (kind, target) => `${kind} left of ${target}`,
  closedHours: 'closed hours',
  halted: 'stopped',
  met: 'met',
  metIn: (length) => `met in ${length}`,
  missedOf: (target) => `missed, of ${target}`,
  missedIn: (length) => `missed, took ${length}`,
  overdueOf: (target) => `overdue, of ${target}`,
  overdueBy: (length) => `overdue by ${length}`,
  maybeOverdueOf: (target) => `maybe overdue, of ${target}`,
  maybeOverdue: 'maybe overdue',
  none: 'no service level',
  due: 'due',
  wasDue: 'was due',
  dueIfResumed: 'if resumed now, due',
  goal: (target) => `target ${target}`,
  usedOf: (used, target) => `${used} of ${target}`,
  elapsedHours: 'elapsed hours',
  pausedSince: (who, when) => `${who}, since ${when}`,
  calledAt: (atTime) => `24x7 call ${atTime}`,
};

export const sum: SumTexts = {
  caption: 'How this number came about',
  when: 'When',
  why: 'Why',
  time: 'Time',
  usedOf: (used, target) => `${used} of ${target}`,
  inDays: (count) => `in ${oneOr(count, 'day', 'days')}`,
  pauses: (count) => (count === 0 ? 'no pause' : oneOr(count, 'pause', 'pauses')),
  contactAt: (time) => `the customer made contact ${time}`,
  calledAt: (time) => `the customer called the person on duty ${time}`,
  daysOf: (count, length) => `${oneOr(count, 'day', 'days')} of ${length}`,
  excluded: {
    customer: 'pause: customer',
    thirdParty: 'pause: 3rd party',
    other: 'pause: another reason',
    resolved: 'resolved, then reopened',
  },
  byHand: 'by hand',
  notCounted: (length) => `${length} do not count`,
  exceptions: 'Unusual days until the deadline',
  holiday: 'holiday',
  specialDay: 'special day',
  closed: 'closed',
  seeCalendar: (day) => `See in the calendar: ${day}`,
  now: 'now',
  counted: 'Counted',
  leftOf: (target) => `Left, of ${target}`,
  beyond: (target) => `Beyond ${target}`,
  businessDays: (count, length) => `${oneOr(count, 'business day', 'business days')} of ${length}`,
};

export const native: NativeTexts = {
  heading: (product) => `In ${product}`,
  state: {
    running: 'running',
    overdue: 'overdue',
    paused: 'paused',
    met: 'met',
    missed: 'missed',
    ended: 'ended, does not say whether in time',
  },
  due: 'due',
  wasDue: 'deadline',
  earlier: (length) => `${length} earlier than the contract`,
  later: (length) => `${length} later than the contract`,
  same: 'together with the contract',
  atLeast: (difference) => `at least ${difference}`,
  atMost: (difference) => `at most ${difference}`,
  none: 'no deadline for this ticket',
  notTold: 'does not tell this account its deadlines',
};

export const tip: TipTexts = {
  metric: { firstResponse: '1st response', resolution: 'Resolution', nextReply: 'Next reply' },
  sum: (ticket) => `Deadline of ${ticket}`,
  partial: (since) => `History unknown before ${since}: a pause may be missing.`,
  stale: (readAt) => `Read ${readAt}; since then the site could not be read.`,
  doubt: (says, own, when) => `A list says “${says}”; the ticket’s page, ${when}: “${own}”. Open it to settle that.`,
};

export const untold: UntoldTexts = {
  region: 'Alerts by Prazo',
  more: (count) => `and ${count} more`,
  why: 'Shown here, since the browser blocks notifications.',
  acknowledge: 'Seen',
  failed: (why) => `That failed: ${why}`,
};
