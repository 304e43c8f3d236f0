import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { countries, holidaysOf, placesWithin, type Place } from '@/utils/calendar/holidays/holidayLists';
import { FieldError } from '@/components/options/FieldError';
import { YEARS_AHEAD, YEARS_BACK } from '@/utils/calendar/holidays/years';
import { addSource, type HolidayPartProps } from './holidayDraft';

export interface AddPlaceProps extends HolidayPartProps {
  readonly onDone: () => void;
}

/** Country, state and region of which the holidays are added. Brings the lists of the whole world with it: to be loaded when asked for. */
export function AddPlace({ draft, texts, model, thisYear, onDone }: AddPlaceProps) {
  const language = model.language.value;
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const path = useSignal<readonly string[]>([]);
  const fault = useSignal<string | undefined>(undefined);
  const all = useMemo(() => countries(language), [language]);
  const [country, state] = path.value;
  const levels = [
    all,
    ...(country ? [placesWithin([country], language)] : []),
    ...(country && state ? [placesWithin([country, state], language)] : []),
  ];
  const labels = [texts.country, texts.state, texts.region];

  function choose(depth: number, code: string): void {
    path.value = [...path.value.slice(0, depth), ...(code === '' ? [] : [code])];
    fault.value = undefined;
  }

  function add(): void {
    const id = path.value.join('-');
    const name = path.value.map((code, depth) => nameIn(levels[depth] ?? [], code)).join(', ');
    if (id === '') fault.value = texts.noCountry;
    else if (draft.value.sources.some((each) => each.id === id)) fault.value = texts.placeThere(name);
    else {
      const knownUntil = thisYear + YEARS_AHEAD;
      const days = holidaysOf(id, [thisYear - YEARS_BACK, knownUntil], language);
      addSource(draft, { id, name, kinds: ['public'], knownUntil, days });
      onDone();
    }
  }

  return (
    <fieldset class="add-place">
      <legend>{texts.addPlace}</legend>
      <div class="row">
        {levels.map(
          (places, depth) =>
            places.length > 0 && (
              <label key={depth}>
                <span>{labels[depth]}</span>
                <select
                  class="field"
                  value={path.value[depth] ?? ''}
                  aria-invalid={fault.value !== undefined}
                  aria-describedby={fault.value === undefined ? undefined : 'place-fault'}
                  ref={depth === 0 ? first : null}
                  onChange={({ currentTarget }) => choose(depth, currentTarget.value)}
                >
                  <option value="">{depth === 0 ? texts.choose : texts.everywhere}</option>
                  {places.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            ),
        )}
        <button type="button" class="button" onClick={add}>
          {texts.add}
        </button>
        <button type="button" class="button" data-kind="plain" onClick={onDone}>
          {texts.cancel}
        </button>
      </div>
      <FieldError id="place-fault" words={fault.value} />
    </fieldset>
  );
}

const nameIn = (places: readonly Place[], code: string): string => places.find((place) => place.code === code)?.name ?? code;
