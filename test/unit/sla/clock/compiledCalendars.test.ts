import { expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoCalendar } from '@/utils/sla/policy/aivo';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';

it('finds each calendar compiled under its id', () => {
  expect([...compiledCalendars({ aivo: aivoCalendar })]).toEqual([['aivo', compileCalendar(aivoCalendar)]]);
});
