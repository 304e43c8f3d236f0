import { expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoCalendar } from '@/utils/sla/aivo';
import { compiledCalendars } from '@/utils/sla/compiledCalendars';

it('finds each calendar compiled under its id', () => {
  expect([...compiledCalendars({ aivo: aivoCalendar })]).toEqual([['aivo', compileCalendar(aivoCalendar)]]);
});
