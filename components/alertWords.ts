import type { AlertWord, TicketView } from '@/utils/messages/protocol';
import type { Urgency } from '@/utils/sla/clock/standing';

/**
 * What can be said to a ticket's alerts. Putting off and having seen are for those who would be told, the analyst whose ticket it is or who follows
 * it: from the first threshold on, until it was seen.
 */
export function alertWordsFor(
  { isDone, isMine, alerts = {} }: Pick<TicketView, 'isDone' | 'isMine' | 'alerts'>,
  urgency: Urgency | undefined,
): readonly AlertWord[] {
  const isFollowed = isMine || alerts.isWatched === true || alerts.isNobodys === true;
  const hasToTell = isFollowed && urgency !== undefined && urgency !== 'onTrack' && alerts.isAcknowledged !== true;
  const watching: readonly AlertWord[] = alerts.isWatched === true ? ['unwatch'] : isDone ? [] : ['watch'];
  return hasToTell ? ['snooze', 'acknowledge', ...watching] : watching;
}
