import { countedFrom } from '../clock/countedTime';
import { latestPause, pauseInForce } from '../exclusions/pauses';
import type { Reading, Tell } from './reading';

/** A pause that lasts for long, in the clock's own time. */
export function tellLongPause({ clock, hours, rules }: Reading, tell: Tell): void {
  const pause = pauseInForce(clock);
  if (pause) tell('longPause', pause.from, countedFrom(hours, pause.from, rules.longPauseMs), true);
}

/** The first answer of the customer in the latest pause, or at its end. */
export function tellAnswered({ clock, replies, now }: Reading, tell: Tell): void {
  const pause = latestPause(clock);
  if (!pause) return;
  const answer = replies.find((reply) => reply > pause.from && reply <= (pause.to ?? now));
  if (answer !== undefined) tell('answered', answer, answer, true);
}
