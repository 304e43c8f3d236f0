import * as v from 'valibot';
import { HOLIDAY_KINDS, type HolidayChoices } from '../../../calendar/holidays/holiday';
import { localDayOf } from '../../../calendar/wallTime';
import { name, stored } from './fields';

const date = v.pipe(
  v.string(),
  v.check((text) => localDayOf(text) !== undefined, 'not a date YYYY-MM-DD'),
);
const day = { date, name: v.pipe(v.string(), v.maxLength(200)) };
const kind = v.picklist(HOLIDAY_KINDS);

export const holidaysSchema: v.GenericSchema<unknown, HolidayChoices> = stored({
  sources: v.array(
    stored({
      id: name,
      name,
      kinds: v.array(kind),
      listedBy: v.exactOptional(name),
      knownUntil: v.pipe(v.number(), v.integer()),
      days: v.array(stored({ ...day, kind })),
    }),
  ),
  byHand: v.array(stored(day)),
  counting: v.array(date),
  moved: v.exactOptional(v.array(stored({ date, to: date }))),
  specialNames: v.exactOptional(v.record(date, day.name)),
});
