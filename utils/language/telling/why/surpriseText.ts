import { reasonTexts } from '../../shapes/reasons';
import type { Clock } from '../../../sla/clock/clock';
import type { Surprise } from '../../../sla/surprise/surprise';
import type { Instant } from '../../../time/instant';
import { zoneOf } from '../zoneOf';
import { whenText } from '../due';
import { unmarked } from '../emphasis';
import type { Reading } from '../reading';
import { severityName } from '../severityName';

/** What of a ticket the words name. */
export interface SurprisedTicket {
  readonly clocks: { readonly resolution: Clock };
  readonly calendar: string;
  readonly priority: string | undefined;
}

export interface SurprisePlace {
  /** How the analyst calls the support center. */
  readonly siteName: string;
  readonly severities: readonly { readonly id: string; readonly name?: string }[];
}

/** Cause and effect strongly, then what the support center says. */
export function surpriseText(
  surprise: Surprise,
  ticket: SurprisedTicket,
  { siteName, severities }: SurprisePlace,
  reading: Reading,
): string {
  const { language, now } = reading;
  const texts = reasonTexts(language);
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
