import { Refused } from '../../../messages/refused';
import { silenceEnd, type SilenceLength } from '../../../sla/alerts/silenceLength';
import type { Settings } from '../../../store/settings/settings';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';

/** Begins a silence, by the hours that the popup tells, or ends the one that holds. What was kept comes with the next look. */
export async function keepSilence(ports: Ports, length: SilenceLength | 'end'): Promise<void> {
  const { calendars, standardPolicy } = await readInForce(ports);
  const calendar = calendars.get(standardPolicy.calendar);
  const now = ports.now();
  if (length === 'end') return ports.settings.change((current) => ended(current, now));
  const until = calendar && silenceEnd(length, calendar, now);
  if (until === undefined) throw new Refused(`no silence can last until ${length}: the calendar knows no such instant`);
  await ports.settings.change((current) => ({ ...current, alerts: { ...current.alerts, silence: { from: now, until } } }));
}

/** When it ended is remembered: what it kept is told as that. */
function ended(current: Settings, now: number): Settings {
  const { silence } = current.alerts;
  if (!silence || silence.until <= now) return current;
  return { ...current, alerts: { ...current.alerts, silence: { ...silence, until: now } } };
}
