import type { FirstUseTexts, KeyTexts, NoRowsTexts, QuietTexts, StripTexts } from '../shapes/queue';

export const strip: StripTexts = {
  until: (time, count) => `Until ${time}: ${count}`,
  atOpening: (day, count) => `at ${day} opening: ${count}`,
  opening: (day, count) => `${day}, at opening: ${count}`,
  nothingCounts: 'nothing counts until then',
  asOf: (atTime) => `as of ${atTime.replace(/^at /, '')}`,
  now: 'now',
  together: (count, length) => `${count} in ${length}`,
  fromTo: (from, to) => `, ${from} to ${to}`,
  firstHalfHour: (count) => `${count} in the first half hour`,
  comeEarly: ': come early or hand one over',
  tick: (label, what, when) => `${label}, ${what}, due ${when}`,
};

export const keys: KeyTexts = {
  menu: { open: 'Open', copy: 'Copy record' },
  title: 'Keys',
  hints: { open: 'open', snooze: 'snooze', seen: 'seen', follow: 'follow', all: 'all' },
  does: {
    rows: 'row',
    open: 'open; with Ctrl, in another tab',
    snooze: 'snooze the alert 15 min',
    seen: 'seen',
    follow: 'always follow',
    copy: 'copy record',
    menu: 'all actions of the row',
    scopes: 'mine, unassigned, followed, all',
    filters: 'in time, overdue, waiting, no deadline',
    search: 'search',
    old: 'open the old ones',
    quiet: 'do not disturb',
    refresh: 'refresh',
    escape: 'clear the search, then close',
  },
  said: { snooze: 'Snoozed', acknowledge: 'Seen', watch: 'Followed', unwatch: 'Not followed any more', copy: 'Copied' },
  failed: (why) => `That failed: ${why}`,
};

export const firstUse: FirstUseTexts = {
  firstUse: 'Add your support site',
  firstUseHow: 'Open a page with tickets and click Add. Prazo reads only the sites that you allow.',
  addPage: 'Add this page',
  openOptions: 'Add by address',
  adding: 'Connecting…',
  teach: 'Teach by pointing',
};

export const quiet: QuietTexts = {
  title: 'Do not disturb',
  lengths: {
    halfHour: (when) => `For 30 min, until ${when}`,
    hour: (when) => `For 1 h, until ${when}`,
    closing: (when) => `Until closing, ${when}`,
    opening: (when) => `Until the next opening, ${when}`,
  },
  end: 'End the quiet',
  failed: (why) => `That failed: ${why}`,
};

export const noRows: NoRowsTexts = {
  nothingMatches: 'No ticket of the queue matches',
  nothingWith: (words, scope) => `Nothing with “${words}” in ${scope}`,
  alsoIn: (words, count, scope) => [`“${words}” is also in `, '.', `${count} of ${scope}`],
  showAll: 'Show all',
  empty: 'Nothing open in your queue',
  emptyWhy: 'When a ticket is assigned to you, it appears here with its deadline.',
  othersWait: (count) => `${count} unassigned.`,
  nextOfThem: (length, when) => `The next is due in ${length}, ${when}.`,
  see: 'See',
};
