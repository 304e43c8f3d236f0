import { tellAfter, tellBefore, tellDeadline } from './deadlineKinds';
import { tellCommitment } from './commitmentKinds';
import { tellAnswered, tellLongPause, tellPauseEnds } from './pauseKinds';
import type { ClockReading, CommitmentReading, Reading, Tell } from './reading';

/** What an alert may be about: a subject of a ticket, which the planner asks; a day or a site, of which the worker itself knows. */
export type About = Reading['about'] | 'day' | 'site';

/** One kind of alert: everything about it that is not a word. Its words stand in the languages, under its id. */
interface AlertKind {
  readonly about: About;
  /** What stands in its alerts' ids, whole or as the beginning: these name alerts in ledgers and never change. */
  readonly marks: readonly string[];
  /** Kinds of one chain say ever more about the same: of what was reached at once only the latest is given. */
  readonly chain?: 'deadline' | 'pause' | 'pauseEnd' | 'answer';
  /** It can be put off, and acknowledged; then so can its whole chain. */
  readonly isAnswerable?: boolean;
  /** Told when the ticket becomes the analyst's, too, if that was reached before. */
  readonly isToldWhenHanded?: boolean;
  /** The urgency of the badge changes as well, so that it is looked at even if the alert is not wanted. */
  readonly changesBadge?: boolean;
  /** Tells what was reached, the earliest first, and what comes next. */
  readonly comes?: (reading: Reading, tell: Tell) => void;
}

type Comes = NonNullable<AlertKind['comes']>;

/** A kind is only asked about what it is about. */
function onClock(comes: (reading: ClockReading, tell: Tell) => void): Comes {
  return (reading, tell) => void (reading.about === 'clock' && comes(reading, tell));
}

function onCommitment(comes: (reading: CommitmentReading, tell: Tell) => void): Comes {
  return (reading, tell) => void (reading.about === 'commitment' && comes(reading, tell));
}

/** Every kind of alert, in the order of the options page and, within a chain, of time. */
export const alertKinds = {
  before: {
    about: 'clock',
    marks: ['atRisk', 'critical', 'left'],
    chain: 'deadline',
    isAnswerable: true,
    isToldWhenHanded: true,
    changesBadge: true,
    comes: onClock(tellBefore),
  },
  deadline: {
    about: 'clock',
    marks: ['deadline'],
    chain: 'deadline',
    isAnswerable: true,
    changesBadge: true,
    comes: onClock(tellDeadline),
  },
  /** Once more, and again, until the analyst has acknowledged it. */
  after: { about: 'clock', marks: ['after'], chain: 'deadline', isAnswerable: true, comes: onClock(tellAfter) },
  /** The customer answered during a pause. */
  answered: { about: 'clock', marks: ['answered'], chain: 'answer', comes: onClock(tellAnswered) },
  longPause: { about: 'clock', marks: ['longPause'], chain: 'pause', comes: onClock(tellLongPause) },
  /** A pause comes to the end that the analyst named. */
  pauseEnds: { about: 'clock', marks: ['pauseEnds'], chain: 'pauseEnd', comes: onClock(tellPauseEnds) },
  /** Before the deadline of what was promised, and at it. */
  commitment: {
    about: 'commitment',
    marks: ['promised-atRisk', 'promised-critical', 'promised-deadline', 'promised-left'],
    chain: 'deadline',
    isAnswerable: true,
    comes: onCommitment(tellCommitment),
  },
  /** Before closing: what falls due right after the next opening. */
  endOfDay: { about: 'day', marks: ['endOfDay'] },
  /** At the first look after an absence: what fell due meanwhile, as one. */
  startOfDay: { about: 'day', marks: ['startOfDay'] },
  siteFailure: { about: 'site', marks: ['unread'] },
} as const satisfies Readonly<Record<string, AlertKind>>;

export type AlertKindId = keyof typeof alertKinds;

/** A kind of alert about something of a ticket. */
export type TicketKindId = {
  [Id in AlertKindId]: (typeof alertKinds)[Id]['about'] extends Reading['about'] ? Id : never;
}[AlertKindId];

export const ALERT_KINDS = Object.keys(alertKinds) as readonly AlertKindId[];

/** The rows without what is particular to each. */
export const kindOf = (id: AlertKindId): AlertKind => alertKinds[id];

/** The kind to which a mark belongs; `undefined` for what is no alert, as an acknowledgement is none. */
export const kindOfMark = (mark: string): AlertKindId | undefined =>
  ALERT_KINDS.find((id) => kindOf(id).marks.some((own) => mark === own || (mark.startsWith(own) && /^\d+$/.test(mark.slice(own.length)))));

/** The kinds that say ever more about the same. */
export interface Chain {
  readonly isAnswerable: boolean;
  readonly kinds: readonly (AlertKind & { readonly id: TicketKindId })[];
}

/** By what they are about; a chain comes where its first kind stands. */
export const chainsAbout: Readonly<Record<Reading['about'], readonly Chain[]>> = {
  clock: chainsOf('clock'),
  commitment: chainsOf('commitment'),
};

function chainsOf(about: Reading['about']): readonly Chain[] {
  const rows = ALERT_KINDS.map((id) => ({ id: id as TicketKindId, ...kindOf(id) })).filter((row) => row.about === about);
  const byChain = Map.groupBy(rows, ({ chain }) => chain);
  return [...byChain.values()].map((kinds) => ({ isAnswerable: kinds.some(({ isAnswerable = false }) => isAnswerable), kinds }));
}
