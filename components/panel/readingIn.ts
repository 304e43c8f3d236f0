import { signal } from '@preact/signals';
import { spoken } from '@/utils/language/telling/spoken/spoken';
import type { Reading } from '@/utils/language/telling/reading';
import type { ViewsWorld } from '@/utils/page/views';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';
import type { CalendarId } from '@/utils/sla/policy/policy';

/** All that the views of a page read by, but the time. */
export const readingIn = ({ context: { calendars }, language, ownZone, send }: ViewsWorld): Omit<Reading, 'now'> => ({
  language,
  ownZone,
  calendars: compiledCalendars(calendars),
  dayName: dayNamer(send),
  spoken,
});

/** Names holidays and special days to whoever shows them; the worker is asked for each once, and what shows it is drawn again when it answers. */
function dayNamer(send: ViewsWorld['send']): NonNullable<Reading['dayName']> {
  const names = signal<Readonly<Record<string, string>>>({});
  const asked = new Set<string>();
  const wanted = new Map<CalendarId, string[]>();
  const keyOf = (calendar: CalendarId, date: string): string => `${calendar} ${date}`;

  async function ask(): Promise<void> {
    const asking = [...wanted];
    wanted.clear();
    for (const [calendar, dates] of asking) {
      // What is shown without a name is asked for again with the next page.
      const told = await send('page/days', { calendar, dates }).catch(() => ({}));
      names.value = { ...names.value, ...Object.fromEntries(Object.entries(told).map(([date, name]) => [keyOf(calendar, date), name])) };
    }
  }

  return (calendar, date) => {
    const key = keyOf(calendar, date);
    if (!asked.has(key)) {
      asked.add(key);
      if (wanted.size === 0) queueMicrotask(() => void ask());
      wanted.set(calendar, [...(wanted.get(calendar) ?? []), date]);
    }
    return names.value[key];
  };
}
