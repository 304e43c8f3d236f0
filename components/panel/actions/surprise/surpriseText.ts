import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { unmarked } from '@/utils/language/telling/emphasis';
import { whenText } from '@/utils/language/telling/due';
import type { Reading } from '@/utils/language/telling/reading';
import { severityName } from '@/utils/language/telling/severityName';
import { zoneOf } from '@/utils/language/telling/clockName';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import type { Surprise } from '@/utils/sla/surprise/surprise';
import type { Instant } from '@/utils/time/instant';

/** What can be done about it here. */
export type NextStep = 'pauseAgain' | 'noAnswer' | 'sum' | 'pauseEarlier' | 'answered';

export const nextSteps: Readonly<Record<Surprise['cause'], readonly NextStep[]>> = {
  answered: ['pauseAgain', 'noAnswer'],
  severity: ['sum'],
  reopened: ['sum'],
  contract: ['sum'],
  native: ['sum'],
  unseenAnswer: ['answered'],
  lacking: ['pauseEarlier'],
};

/** Cause and effect strongly, then what the support center says. */
export function surpriseText(
  surprise: Surprise,
  ticket: TicketView,
  { siteName, severities }: Pick<Circumstances, 'siteName' | 'severities'>,
  reading: Reading,
): string {
  const { language, now } = reading;
  const texts = actionsTexts(language).surprise;
  const zone = zoneOf(ticket.clocks.resolution, ticket, reading);
  const when = (at: Instant): string => whenText(at, now, zone, language);
  switch (surprise.cause) {
    case 'answered':
      return texts.answered(when(surprise.at), unmarked(surprise.status ?? ''));
    case 'severity': {
      const known = severities.find(({ id }) => id === surprise.to);
      const name = unmarked((known && severityName(known, language)) ?? ticket.priority ?? surprise.to);
      return texts.severity(name, when(surprise.at), surprise.isFromStart, when(surprise.dueAt), when(surprise.wasDueAt));
    }
    case 'reopened':
      return texts.reopened[surprise.reopening](when(surprise.at));
    case 'contract':
      return texts.contract(when(surprise.at), when(surprise.dueAt), when(surprise.wasDueAt));
    case 'native':
      return texts.native(unmarked(siteName), when(surprise.shows), surprise.ignoresPauses);
    case 'unseenAnswer':
      return texts.unseenAnswer(unmarked(siteName));
    case 'lacking':
      return texts.lacking(
        surprise.words.map(({ word }) => `“${unmarked(word)}”`).join(', '),
        surprise.at === undefined ? undefined : when(surprise.at),
      );
  }
}
