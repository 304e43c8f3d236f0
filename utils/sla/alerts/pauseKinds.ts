import { MINUTE } from '../../time/instant';
import { countedFrom } from '../clock/countedTime';
import { latestPause, pauseInForce } from '../exclusions/pauses';
import type { ClockReading, Tell } from './reading';

/** A pause that lasts for long, in the clock's own time. */
export function tellLongPause({ clock, hours, rules }: ClockReading, tell: Tell): void {
  const pause = pauseInForce(clock);
  if (pause) tell('longPause', pause.from, countedFrom(hours, pause.from, rules.longPauseMs), true);
}

/** The first answer of the customer in the latest pause, or at its end. */
export function tellAnswered({ clock, replies, now }: ClockReading, tell: Tell): void {
  const pause = latestPause(clock);
  if (!pause) return;
  const answer = replies.find((reply) => reply > pause.from && reply <= (pause.to ?? now));
  if (answer !== undefined) tell('answered', answer, answer, true);
}

/** So long before a pause ends for which the analyst named an end. */
const BEFORE_RESUMING = 15 * MINUTE;

export function tellPauseEnds({ clock }: ClockReading, tell: Tell): void {
  const until = pauseInForce(clock)?.until;
  if (until !== undefined) tell('pauseEnds', until, until - BEFORE_RESUMING, true);
}
