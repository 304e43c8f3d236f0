import { useSignal } from '@preact/signals';
import { optionsTexts } from '@/utils/language/shapes/options';
import type { OptionsProps } from '../optionsModel';
import { shownCalendar, withTimeZone } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { TimeZoneField } from './TimeZoneField';
import { WeekHours } from './WeekHours';
import { ZoneNow } from './ZoneNow';

/** Where and when support is open. */
export function CalendarSection({ model, actions }: OptionsProps) {
  const texts = optionsTexts(model.language.value);
  const settings = model.settings.value;
  const calendar = settings && shownCalendar(settings);
  const chosen = useSignal(calendar?.definition.timeZone);
  if (settings === undefined || calendar === undefined) return null;
  const { id, definition } = calendar;

  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <h2 id="zone-label">{texts.timeZone}</h2>
      <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
      <ZoneNow {...{ model, chosen, definition }} />
      <h2>{texts.week}</h2>
      <WeekHours definition={definition} language={model.language.value} />
      <SaveRow
        texts={texts}
        isChanged={chosen.value !== undefined && chosen.value !== definition.timeZone}
        onSave={async () => (chosen.value === undefined ? undefined : actions.save(settings, withTimeZone(id, chosen.value)(settings)))}
      />
    </form>
  );
}
