import type { AlertWord } from '@/utils/messages/protocol';
import type { PopupActions } from './popupActions';
import type { QueueRow } from './queueRows';

interface Choice {
  readonly name: AlertWord;
  readonly take: () => Promise<void>;
}

/** Putting off and having seen are about something to be told: they are offered from the first threshold on, until it was seen. */
export function choicesOf(
  { ticket: { key, alerts }, standing }: QueueRow,
  { snooze, acknowledge, watch }: PopupActions,
): readonly Choice[] {
  const hasToTell = standing.urgency !== undefined && standing.urgency !== 'onTrack' && alerts?.isAcknowledged !== true;
  const isWatched = alerts?.isWatched === true;
  return [
    ...(hasToTell
      ? ([
          { name: 'snooze', take: () => snooze(key) },
          { name: 'seen', take: () => acknowledge(key) },
        ] as const)
      : []),
    { name: isWatched ? 'unwatch' : 'watch', take: () => watch(key, !isWatched) },
  ];
}
