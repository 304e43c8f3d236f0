import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt } from '@/utils/calendar/hours';
import { timeText } from '@/utils/language/telling/due';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { zoneLabel } from '@/utils/language/telling/zone';
import type { OptionsModel } from '../optionsModel';
import { offsetText } from './findTimeZones';

export interface ZoneNowProps {
  readonly model: OptionsModel;
  readonly definition: CalendarDefinition;
  /** The zone chosen so far; `undefined` while the text names none. */
  readonly chosen: ReadonlySignal<string | undefined>;
}

/** What the wall clock shows in the chosen zone and whether support would be open: whoever errs sees it at once. */
export function ZoneNow({ model, definition, chosen }: ZoneNowProps) {
  const timeZone = chosen.value;
  const hours = useMemo(() => timeZone && compileCalendar({ ...definition, timeZone }), [definition, timeZone]);
  const texts = optionsTexts(model.language.value);
  if (!timeZone || !hours) return <p class="hint" />;
  const now = model.now.value;
  const time = timeText(now, timeZone);
  return (
    <p class="hint">
      {zoneText(timeZone, model)} · {isOpenAt(hours, now) ? texts.nowOpen(time) : texts.nowClosed(time)}
    </p>
  );
}

/** `ART, −03:00`; where no short name is known, the offset alone. */
function zoneText(timeZone: string, { now, language }: OptionsModel): string {
  const label = zoneLabel(timeZone, language.value, now.value);
  const offset = offsetText(timeZone, now.value);
  return label.startsWith('GMT') ? offset : `${label}, ${offset}`;
}
