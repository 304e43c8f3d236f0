import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { cross } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { Later } from '@/components/Later';
import { explainedDays } from '@/utils/calendar/holidays/explainedDays';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import type { Place } from '@/utils/calendar/holidays/holidayLists';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { holidaysTexts } from '@/utils/language/shapes/options/sections';
import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import { dayText } from '@/utils/language/telling/due';
import type { Settings } from '@/utils/store/settings/settings';
import { type OptionsModel, shownCalendar } from '../optionsModel';
import { addSource, removeSource } from '../calendar/holidays/holidayDraft';

export interface GuessedHolidaysProps {
  readonly model: OptionsModel;
  readonly draft: Signal<HolidayChoices>;
  readonly timeZone: string;
  /** States in which the analyst may live, by their ids in lists of holidays. */
  readonly states: Signal<readonly Place[]>;
}

/** The countries as chips, each of which goes by a click, and the next day that they close. */
export function GuessedHolidays({ model, draft, timeZone, states }: GuessedHolidaysProps) {
  const language = model.language.value;
  const texts = welcomeTexts(language);
  const isAdding = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const today = wallTimeOf(timeZone, model.now.value).date;
  const next = explainedDays(draft.value).find(({ date, counts }) => date >= today && !counts);
  const thisYear = Number(today.slice(0, 4));
  const offered = states.value.filter(({ code }) => !draft.value.sources.some(({ id }) => id === code));
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !isAdding.value) opener.current?.focus();
    wasAdding.current = isAdding.value;
  }, [isAdding.value]);

  async function take(state: Place): Promise<void> {
    const { sourceOf } = await import('./likelySources');
    addSource(draft, sourceOf(state, thisYear, language));
    opener.current?.focus();
  }

  return (
    <div role="group" aria-labelledby="holidays-label">
      <div class="row">
        {draft.value.sources.map(({ id, name }) => (
          <button
            key={id}
            class="button"
            type="button"
            aria-label={texts.remove(name)}
            onClick={() => {
              removeSource(draft, id);
              opener.current?.focus();
            }}
          >
            {name}
            <Icon shape={cross} />
          </button>
        ))}
        <button
          ref={opener}
          class="button"
          type="button"
          data-kind="icon"
          aria-label={holidaysTexts(language).addPlace}
          title={holidaysTexts(language).addPlace}
          aria-expanded={isAdding.value}
          onClick={() => (isAdding.value = !isAdding.value)}
        >
          <Icon shape={plus} />
        </button>
      </div>
      {isAdding.value && (
        <Later
          load={async () => (await import('../calendar/holidays/AddPlace')).AddPlace}
          props={{
            draft,
            model,
            texts: holidaysTexts(language),
            thisYear,
            onDone: () => (isAdding.value = false),
          }}
        />
      )}
      {offered.map((state) => (
        <button key={state.code} class="link" type="button" onClick={() => void take(state)}>
          {texts.alsoOf(state.name)}
        </button>
      ))}
      <small role="status">
        {next
          ? texts.nextHoliday(dayText(Date.parse(next.date), model.now.value, 'UTC', language), next.names.join(', '))
          : draft.value.sources.length === 0 && texts.noHolidays}
      </small>
    </div>
  );
}

/** Holidays that somebody chose stand; else those of the likely countries. The lists weigh much, so they come only now. */
export async function guess(
  { draft, states }: Pick<GuessedHolidaysProps, 'draft' | 'states'>,
  settings: Settings,
  model: OptionsModel,
): Promise<void> {
  if (draft.peek().sources.length + draft.peek().byHand.length > 0) return;
  const zone = shownCalendar(settings)?.definition.timeZone ?? 'UTC';
  const hints = { zones: [zone, model.ownZone], sites: settings.sites.map(({ id }) => id) };
  const thisYear = Number(wallTimeOf(zone, model.now.peek()).date.slice(0, 4));
  const { likelySources } = await import('./likelySources');
  const likely = likelySources(hints, thisYear, model.language.peek());
  states.value = likely.states;
  if (draft.peek().sources.length === 0) draft.value = { ...draft.peek(), sources: likely.countries };
}
