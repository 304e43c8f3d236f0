import * as v from 'valibot';
import { HOLIDAY_KINDS, type HolidayChoices } from '../../../calendar/holidays/holiday';
import { localDayOf } from '../../../calendar/wallTime';
import { name } from './fields';

const date = v.pipe(
  v.string(),
  v.check((text) => localDayOf(text) !== undefined, 'not a date YYYY-MM-DD'),
);
const day = { date, name: v.pipe(v.string(), v.maxLength(200)) };
const kind = v.picklist(HOLIDAY_KINDS);

export const holidaysSchema: v.GenericSchema<unknown, HolidayChoices> = v.object({
  sources: v.array(
    v.object({
      id: name,
      name,
      kinds: v.array(kind),
      listedBy: v.exactOptional(name),
      knownUntil: v.pipe(v.number(), v.integer()),
      days: v.array(v.object({ ...day, kind })),
    }),
  ),
  byHand: v.array(v.object(day)),
  counting: v.array(date),
  moved: v.exactOptional(v.array(v.object({ date, to: date }))),
  specialNames: v.exactOptional(v.record(date, day.name)),
});
