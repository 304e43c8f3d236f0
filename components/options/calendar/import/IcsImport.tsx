import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChosenFile } from '@/components/options/ChooseFile';
import { FieldError } from '@/components/options/FieldError';
import { icsDays, type IcsDays } from '@/utils/calendar/holidays/icsDays';
import { UnreadableIcs } from '@/utils/calendar/holidays/icsLines';
import { type HolidayChoices, MOST_DAYS_OF_A_SOURCE } from '@/utils/calendar/holidays/holiday';
import { icsTexts, type IcsTexts } from '@/utils/language/shapes/options/calendars';
import { dateWords } from '../year/dayWordsOf';
import { YEARS_AHEAD, YEARS_BACK } from '@/utils/calendar/holidays/years';
import type { HolidayPartProps } from '../holidays/holidayDraft';
import { icsDifference, icsId, isTickedAtFirst, type IcsRow, withIcs } from './icsRows';

export interface IcsImportProps extends HolidayPartProps {
  readonly file: ChosenFile;
  readonly timeZone: string;
  readonly specialDates: readonly string[];
  /** What it would move, were these the holidays. */
  readonly effectOf: (choices: HolidayChoices) => ComponentChildren;
  readonly onDone: () => void;
}

/** Nobody ticks more, and all of them are ticked. */
const MOST_ROWS = 300;

/** What a calendar file would add, before anything changes. Brings ical.js with it: to be loaded when a file was chosen. */
export function IcsImport(props: IcsImportProps) {
  const { file, thisYear, timeZone, model, onDone } = props;
  const texts = icsTexts(model.language.value);
  const read = useMemo((): IcsDays | string => {
    try {
      return icsDays(file.text, { from: `${thisYear - YEARS_BACK}-01-01`, to: `${thisYear + YEARS_AHEAD}-12-31`, timeZone });
    } catch (cause) {
      if (!(cause instanceof UnreadableIcs)) throw cause;
      return texts.unreadable(file.name, cause.line, cause.typed, texts.fault[cause.fault]);
    }
  }, [file]);
  const fault = typeof read === 'string' ? read : faultOf(read, file, texts);
  return (
    <section class="ics-import" aria-label={texts.title(file.name)}>
      <h3>{texts.title(file.name)}</h3>
      <FieldError id="ics-fault" words={fault} />
      {fault !== undefined || typeof read === 'string' ? (
        <button type="button" class="button" onClick={onDone}>
          {texts.close}
        </button>
      ) : (
        <Preview {...props} read={read} />
      )}
    </section>
  );
}

function faultOf({ days, timed, broken }: IcsDays, { name }: ChosenFile, texts: IcsTexts): string | undefined {
  if (days.length === 0) return texts.noDays(name, timed, broken);
  return days.length > MOST_DAYS_OF_A_SOURCE ? texts.tooMany(name, days.length, MOST_DAYS_OF_A_SOURCE) : undefined;
}

function Preview({ read, draft, file, specialDates, effectOf, model, onDone }: IcsImportProps & { readonly read: IcsDays }) {
  const texts = icsTexts(model.language.value);
  const title = (read.title ?? file.name.replace(/\.ics$/i, '')).slice(0, 150) || file.name;
  const id = icsId(title);
  const difference = useMemo(() => icsDifference(draft.peek(), id, read.days, specialDates), [read]);
  const ticked = useSignal<ReadonlySet<IcsRow>>(new Set(difference.rows.filter(isTickedAtFirst)));
  const knownUntil = Math.max(...read.days.map(({ date }) => Number(date.slice(0, 4))));
  const shown = difference.rows.slice(0, MOST_ROWS);

  const wanted = (): HolidayChoices => withIcs(draft.value, { id, name: title, knownUntil }, difference, (row) => ticked.value.has(row));
  function apply(): void {
    draft.value = wanted();
    onDone();
  }

  return (
    <>
      <p class="hint">{texts.how}</p>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.effect}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.date} data-effect={row.effect}>
                <th scope="row">
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={ticked.value.has(row)}
                      onChange={({ currentTarget: { checked } }) => {
                        ticked.value = new Set(difference.rows.filter((each) => (each === row ? checked : ticked.value.has(each))));
                      }}
                    />
                    <span>{dateWords(row.date, model)}</span>
                  </label>
                </th>
                <td>{row.name}</td>
                <td>{texts.effects[row.effect]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">
        {difference.rows.length > shown.length && `${texts.more(difference.rows.length - shown.length)} `}
        {texts.rest(difference.same.length, read.timed, read.broken)}
      </p>
      {effectOf(wanted())}
      <p class="row">
        <button type="button" class="button" data-kind="primary" onClick={apply}>
          {texts.apply(ticked.value.size)}
        </button>
        <button type="button" class="button" data-kind="plain" onClick={onDone}>
          {texts.cancel}
        </button>
      </p>
    </>
  );
}
