import { useSignal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { chevron, cross } from '@/components/icon/actionIcons';
import { type ExplainedDay, explainedDays } from '@/utils/calendar/holidays/explainedDays';
import { dayText } from '@/utils/language/telling/due';
import { type HolidayPartProps, letCount, removeDay } from './holidayDraft';

/** The holidays of one year: when, what, who says so, and whether the day counts all the same. */
export function HolidayYear(props: HolidayPartProps) {
  const { draft, texts, thisYear } = props;
  const year = useSignal(thisYear);
  const all = explainedDays(draft.value);
  if (all.length === 0) return null;
  const days = all.filter(({ date }) => date.startsWith(`${year.value}-`));
  const step = (by: number, words: string) => (
    <button type="button" class="button" data-kind="icon" data-turns={by < 0} aria-label={words} onClick={() => (year.value += by)}>
      <Icon shape={chevron} />
    </button>
  );
  return (
    <section class="holiday-year" aria-label={texts.year(year.value)}>
      <p class="row">
        {step(-1, texts.earlier)}
        <strong aria-live="polite">{year.value}</strong>
        {step(1, texts.later)}
      </p>
      {days.length === 0 && <p class="hint">{texts.noDays(year.value)}</p>}
      <ul>
        {days.map((day) => (
          <Day key={day.date} {...props} day={day} />
        ))}
      </ul>
    </section>
  );
}

function Day({ day, draft, texts, model }: HolidayPartProps & { readonly day: ExplainedDay }) {
  const { date, names, sources, counts } = day;
  // A date is the same day wherever it is read.
  const words = dayText(Date.parse(date), model.now.peek(), 'UTC', model.language.value);
  const isByHand = draft.value.byHand.some((each) => each.date === date);
  const from = [...sources, ...(isByHand ? [texts.byHand] : [])].join(', ');
  return (
    <li data-counts={counts}>
      <time dateTime={date}>{words}</time>
      <span>
        {names.join(', ') || texts.nameless} <small>{from}</small>
      </span>
      {sources.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={counts}
            aria-label={`${texts.countsAnyway}: ${words}`}
            onChange={({ currentTarget }) => letCount(draft, date, currentTarget.checked)}
          />
          <span>{texts.countsAnyway}</span>
        </label>
      )}
      {isByHand && (
        <button type="button" class="button" data-kind="icon" aria-label={texts.removeDay(words)} onClick={() => removeDay(draft, date)}>
          <Icon shape={cross} />
        </button>
      )}
    </li>
  );
}
