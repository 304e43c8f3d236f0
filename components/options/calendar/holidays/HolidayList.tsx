import { Icon } from '@/components/icon/Icon';
import { cross } from '@/components/icon/actionIcons';
import { type ExplainedDay, explainedDays } from '@/utils/calendar/holidays/explainedDays';
import { dayText } from '@/utils/language/telling/due';
import { type HolidayPartProps, letCount, removeDay } from './holidayDraft';

/** The holidays of one year, one below the other: when, what, who says so, and whether the day counts all the same. */
export function HolidayList(props: HolidayPartProps & { readonly year: number }) {
  const { draft, texts, year } = props;
  const all = explainedDays(draft.value);
  if (all.length === 0) return null;
  const days = all.filter(({ date }) => date.startsWith(`${year}-`));
  if (days.length === 0) return <p class="hint">{texts.noDays(year)}</p>;
  return (
    <details>
      <summary>{texts.list(days.length)}</summary>
      <ul>
        {days.map((day) => (
          <Day key={day.date} {...props} day={day} />
        ))}
      </ul>
    </details>
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
      {sources.length > 0 && day.movedTo === undefined && (
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
