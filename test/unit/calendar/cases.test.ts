import { describe, expect, test } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import businessTime from '../../cases/business-time.json' with { type: 'json' };

interface Case {
  readonly id: string;
  readonly note: string;
  readonly calendar: number;
  readonly op: string;
  readonly from: string;
  readonly to?: string;
  readonly amountMs?: number;
  readonly expected: number | string | null;
}

const definitions = businessTime.calendars as unknown as readonly CalendarDefinition[];
const cases = businessTime.cases as readonly Case[];

const calendarOf = ({ calendar }: Case) => compileCalendar(definitions[calendar]!);

describe('the shared cases of business time', () => {
  test.each(cases.filter(({ op }) => op === 'between'))('$id between: $note', (row) => {
    expect(businessTimeBetween(calendarOf(row), Date.parse(row.from), Date.parse(row.to!))).toBe(row.expected);
  });

  test.each(cases.filter(({ op }) => op === 'add'))('$id add: $note', (row) => {
    const at = addBusinessTime(calendarOf(row), Date.parse(row.from), row.amountMs!);

    expect(at === undefined ? null : new Date(at).toISOString()).toBe(row.expected);
  });
});
