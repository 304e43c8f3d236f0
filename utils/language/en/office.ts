import { oneOr } from '../oneOr';
import type { AlertTestTexts, DigestTexts, ProblemTexts } from '../shapes/office';

export const alertTest: AlertTestTexts = { title: 'Test alert from Prazo', message: 'If you see this, alerts reach you.' };

export const digest: DigestTexts = {
  title: ({ overdue, atRisk, other }) =>
    [
      overdue > 0 && `${overdue} overdue`,
      atRisk > 0 && `${atRisk} at risk`,
      other > 0 && `${other} ${other === 1 ? 'other alert' : 'other alerts'}`,
    ]
      .filter(Boolean)
      .join(', '),
  kept: (count) => `${oneOr(count, 'alert', 'alerts')} kept for you`,
  sinceLastLook: 'since the last look',
  more: (count) => `and ${count} more`,
  flood: (site) => `many alerts of ${site} within a minute, told as one`,
  dueAfterOpening: (count) => (count === 1 ? '1 falls due after opening' : `${count} fall due after opening`),
  comes: (when) => `Put off: comes ${when}`,
};

export const problem: ProblemTexts = {
  settings: (reason) => `The stored options could not be read (${reason}); the defaults hold.`,
  newerSettings: (reason) =>
    `The stored options are from a newer Prazo (${reason}); they stay as they are and cannot be changed until this one is updated.`,
  language: (reason) => `The stored language could not be read (${reason}); the browser's holds.`,
  sites: (reason) => `Part of the stored sites could not be read (${reason}); check them.`,
  policies: (reason) => `Part of the stored contracts could not be read (${reason}); there the defaults hold.`,
  standardPolicy: (reason) => `The stored standard contract could not be read (${reason}); the published one holds.`,
  rules: (reason) => `Part of the stored rules for contracts could not be read (${reason}); there the site’s contract holds.`,
  customers: (reason) => `Part of the stored customers could not be read (${reason}); check the 24x7 contracts.`,
  templates: (reason) => `Part of the stored templates of records could not be read (${reason}); Prazo’s own hold instead.`,
  calendars: (reason) => `Part of the stored calendars could not be read (${reason}); there the defaults hold.`,
  calendarNames: (reason) => `Part of the calendars’ names could not be read (${reason}).`,
  holidays: (reason) => `Part of the stored holidays could not be read (${reason}); there the defaults hold.`,
  holidaysRunOut: (year) =>
    `Holidays are known only until the end of ${year}: after that deadlines count as if there were none. Update Prazo or import those of the next year in the options.`,
  alerts: (reason) => `Part of the alert rules could not be read (${reason}); there the defaults hold.`,
  keptDays: (reason) => `How long tickets are kept could not be read (${reason}); the default holds.`,
  showsNative: (reason) => `A stored option could not be read (${reason}); the default holds.`,
  database: (reason) => `The stored tickets could not be opened (${reason}); they are read from the site again.`,
  newer: (reason) =>
    `The tickets were saved by a newer Prazo (${reason}); they stay untouched until it is updated, and are read from the site again meanwhile.`,
  said: (reason) =>
    `What you recorded could not be opened (${reason}); it is kept whole and comes back once it opens. Alerts given before may come once more.`,
  saidRows: (reason) => `Some of what you recorded could not be read (${reason}); it is kept aside as it was.`,
  newerSaid: (reason) =>
    `What you recorded was saved by a newer Prazo (${reason}); it stays untouched until it is updated, and alerts go on.`,
  rows: (reason) => `Some stored tickets could not be read (${reason}); they are read from the site again.`,
  lostSaid: (reason) => `What you recorded is gone (${reason}), with what was snoozed or seen. Alerts given before may come once more.`,
  rebuilt: (reason) =>
    `The stored options were gone (${reason}); they are back as they were last in use. Check them, and give tokens again.`,
  notifications: () => "The browser blocks Prazo's notifications; without them the icon and the pages of the site warn.",
  mishap: () => 'Prazo failed at something: see Options, Advanced.',
};
