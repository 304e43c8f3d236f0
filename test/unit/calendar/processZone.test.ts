import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { nextChange } from '@/utils/calendar/hours';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { anyAmount, anyDefinition, anyInstant, RUNS } from '../../support/anyCalendar';
import { copyOf } from '../../support/calendars';

const machineZone = process.env['TZ'];

afterEach(() => setMachineZone(machineZone));

function setMachineZone(timeZone: string | undefined): void {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
}

it('no answer depends on the zone of the machine', { timeout: 120_000 }, () => {
  // Each has changes of its own, near those of the calendars or at other times of the day.
  const machines = ['Pacific/Apia', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC'];
  const noons = machines.map((timeZone) => {
    setMachineZone(timeZone);
    return new Date('2016-01-15T12:00').getTime();
  });
  // Or else the machine would not have moved, and the rest of the test would prove nothing.
  expect(new Set(noons).size).toBe(machines.length);

  fc.assert(
    fc.property(anyDefinition, anyInstant, anyInstant, anyAmount, (definition, from, to, amount) => {
      const answers = machines.map((timeZone) => {
        setMachineZone(timeZone);
        const calendar = compileCalendar(copyOf(definition));
        return [
          businessTimeBetween(calendar, from, to),
          addBusinessTime(calendar, from, amount),
          nextChange(calendar, from),
          wallTimeOf(definition.timeZone, from),
        ];
      });

      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }),
    { numRuns: Math.ceil(RUNS / 5) },
  );
});
