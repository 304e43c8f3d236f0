import { textsOf } from '../texts';

/** A notification about nothing, by which the analyst sees that alerts arrive. */
export interface AlertTestTexts {
  readonly title: string;
  readonly message: string;
}

export const alertTestTexts = textsOf<AlertTestTexts>('alertTest');

/** Notifications that are rarely raised. */
export interface DigestTexts {
  /** Many alerts as one: in general, and those of a time in which nobody looked. */
  readonly title: (counts: Readonly<Record<'overdue' | 'atRisk' | 'other', number>>) => string;
  readonly sinceLastLook: string;
  readonly more: (count: number) => string;
  /** Why they are not told one by one. */
  readonly flood: (site: string) => string;
  /** What came due while the analyst did not want to be disturbed. */
  readonly kept: (count: number) => string;
  readonly dueAfterOpening: (count: number) => string;
  /** Of an alert that was put off and may not come in a quarter of an hour. */
  readonly comes: (when: string) => string;
}

export const digestTexts = textsOf<DigestTexts>('digest');

/** What could not be read and was kept aside, or keeps Prazo from warning. */
export type ProblemSubject =
  | 'settings'
  | 'newerSettings'
  | 'language'
  | 'sites'
  | 'policies'
  | 'standardPolicy'
  | 'rules'
  | 'customers'
  | 'templates'
  | 'calendars'
  | 'calendarNames'
  | 'holidays'
  | 'holidaysRunOut'
  | 'alerts'
  | 'showsNative'
  | 'keptDays'
  | 'database'
  | 'rows'
  | 'newer'
  | 'said'
  | 'saidRows'
  | 'newerSaid'
  | 'lostSaid'
  | 'rebuilt'
  | 'notifications'
  | 'mishap';

/** One sentence for popup and options. `reason` names what exactly was wrong; it is text from a technical error, in English. */
export type ProblemTexts = Readonly<Record<ProblemSubject, (reason: string) => string>>;

export const problemTexts = textsOf<ProblemTexts>('problem');
