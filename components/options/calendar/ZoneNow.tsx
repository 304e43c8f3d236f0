import { useComputed, type ReadonlySignal } from '@preact/signals';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt } from '@/utils/calendar/hours';
import { timeText } from '@/utils/language/telling/due';
import { optionsTexts } from '@/utils/language/shapes/options';
import { zoneLabel } from '@/utils/language/telling/zone';
import type { OptionsModel } from '../optionsModel';
import { offsetText } from './timeZones';

export interface ZoneNowProps {
  readonly model: OptionsModel;
  readonly definition: CalendarDefinition;
  /** The zone chosen so far; `undefined` while the text names none. */
  readonly chosen: ReadonlySignal<string | undefined>;
}

/** What the wall clock shows in the chosen zone and whether support would be open: whoever errs sees it at once. */
export function ZoneNow({ model, definition, chosen }: ZoneNowProps) {
  const hours = useComputed(() => (chosen.value === undefined ? undefined : compileCalendar({ ...definition, timeZone: chosen.value })));
  const words = useComputed(() => {
    const texts = optionsTexts(model.language.value);
    if (hours.value === undefined || chosen.value === undefined) return '';
    const time = timeText(model.now.value, chosen.value);
    const isOpen = isOpenAt(hours.value, model.now.value);
    return `${zoneText(chosen.value, model)} · ${isOpen ? texts.nowOpen(time) : texts.nowClosed(time)}`;
  });
  return <p class="hint">{words}</p>;
}

/** `ART, −03:00`; where no short name is known, the offset alone. */
function zoneText(timeZone: string, { now, language }: OptionsModel): string {
  const label = zoneLabel(timeZone, language.value, now.value);
  const offset = offsetText(timeZone, now.value);
  return label.startsWith('GMT') ? offset : `${label}, ${offset}`;
}
