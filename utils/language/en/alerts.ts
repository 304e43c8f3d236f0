import type { AlertTexts, ToolbarTexts } from '../shapes/alerts';

export const alert: AlertTexts = {
  before: (left, metric) => `${left} to ${metric}`,
  metric: { firstResponse: 'First response', resolution: 'Resolution', nextReply: 'Next reply' },
  overdue: (metric, isMaybe) => `${metric} ${isMaybe ? 'maybe ' : ''}overdue`,
  overdueBy: (length, metric) => `${length} past ${metric}`,
  due: { ahead: (when) => `due ${when}`, past: (when) => `was due ${when}` },
  standsUntil: (when) => `nothing counts until ${when}`,
  readAt: (when) => `as read ${when}`,
  answered: {
    title: 'The customer answered',
    countsAgain: 'counting again',
    left: (length, isBusiness) => `${length}${isBusiness ? ' business' : ''} left`,
  },
  longPause: {
    title: (length, isBusiness) => `Paused for ${length}${isBusiness ? ' business' : ''}`,
    waitsFor: { customer: 'waiting for the customer', thirdParty: 'waiting for a third party', other: 'for another reason' },
  },
  pauseEnds: { ahead: (left) => `Pause ends in ${left}`, past: 'Pause has ended' },
  commitment: { ahead: (left) => `${left} to a commitment`, past: 'Commitment overdue' },
  snooze: 'Snooze 15 min',
  acknowledge: 'Seen',
  siteFails: (site) => `Prazo cannot read ${site}`,
  failure: {
    signedOut: 'signed out',
    otherUser: 'another account is signed in',
    notAllowed: 'not allowed',
    notFound: 'address not found',
    busy: 'busy',
    unreachable: 'no answer',
    unreadable: 'an answer that makes no sense',
  },
  alertsMayBeMissing: 'alerts may be missing',
};

export const toolbar: ToolbarTexts = {
  toSave: (count) => `${count} to save today`,
  overdue: (count) => `${count} overdue`,
  atRisk: (count) => `${count} at risk`,
  unmapped: (count) => `${count} to map`,
  damaged: 'stored data was damaged, see the popup',
  noSite: 'no site added',
  allWell: 'nothing overdue or at risk',
};
