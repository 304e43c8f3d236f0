import type { AlertWord } from '../../messages/protocol';
import type { InTurn } from '../../store/inTurn';
import type { Settings } from '../../store/settings/settings';
import type { TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { announceTickets } from '../announce';
import { readInForce } from '../inForce';
import type { Ports } from '../ports';
import { answerTicket } from './alerts/answerAlert';

/** The analyst's word on the alerts of one ticket, said in the popup or on a page. */
export async function sayTo(ports: Ports, storeTurn: InTurn, ticket: TicketKey, word: AlertWord): Promise<void> {
  const { settings, now } = ports;
  if (word === 'snooze' || word === 'acknowledge') {
    const inForce = await readInForce(ports);
    await storeTurn(() => answerTicket(ports, inForce, ticket, word === 'snooze' ? 'snooze' : 'acknowledge'));
  } else {
    await storeTurn(() => settings.change((current) => watching(current, ticket, word === 'watch', now())));
  }
  announceTickets(ports, ticket.slice(0, ticket.indexOf('#')), [ticket]);
}

/** The moment from which a watched ticket's alerts are owed stays the first one. */
function watching(settings: Settings, ticket: TicketKey, isWatched: boolean, since: Instant): Settings {
  const { whose } = settings.alerts;
  const others = whose.watched.filter((other) => other.ticket !== ticket);
  const known = whose.watched.find((other) => other.ticket === ticket);
  const watched = isWatched ? [...others, known ?? { ticket, since }] : others;
  return { ...settings, alerts: { ...settings.alerts, whose: { ...whose, watched } } };
}
