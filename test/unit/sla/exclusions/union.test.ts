import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exclusion } from '@/utils/sla/clock/clock';
import { latestPause, pauseInForce } from '@/utils/sla/exclusions/pauses';
import { segmentsOf } from '@/utils/sla/clock/segments';
import { unionOf } from '@/utils/sla/exclusions/union';
import { RUNS } from '../../../support/anyCalendar';
import { aivoCalendars, became, measuredAt, monday, ticketWith } from '../../../support/tickets';

const reason = fc.constantFrom<Exclusion['reason']>('customer', 'thirdParty', 'resolved');

const anyExclusion: fc.Arbitrary<Exclusion> = fc
  .record({ from: fc.nat(30), length: fc.option(fc.nat(12), { nil: undefined }), reason })
  .map(({ from, length, reason: why }) => ({ from, to: length === undefined ? undefined : from + length, reason: why }));

/** What one source tells: one after another. */
const told: fc.Arbitrary<readonly Exclusion[]> = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }), reason)).map((stretches) => {
  let at = 0;
  return stretches.map(([gap, length, why]) => {
    const from = at + gap;
    at = from + length;
    return { from, to: at, reason: why };
  });
});

const reasonAt = (ranked: readonly Exclusion[], at: number): string | undefined =>
  ranked.find(({ from, to = Infinity }) => from <= at && at < to)?.reason;

describe('unionOf', () => {
  it('says at every instant what ranks first there', () => {
    fc.assert(
      fc.property(told, fc.array(anyExclusion), (first, added) => {
        const union = unionOf(first, added);
        for (let at = 0; at < 60; at++) expect(reasonAt(union, at)).toBe(reasonAt([...first, ...added], at));
      }),
      { numRuns: RUNS },
    );
  });

  it('is ordered, disjoint and without empty pieces, also of what overlaps', () => {
    fc.assert(
      fc.property(told, fc.array(anyExclusion), (first, added) => {
        let end = -Infinity;
        for (const { from, to = Infinity } of unionOf(first, added)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('cuts nothing in two that goes on for the same reason', () => {
    const added = [
      { from: 4, to: 9, reason: 'customer' },
      { from: 9, to: undefined, reason: 'customer' },
    ] as const;

    expect(unionOf([{ from: 0, to: 5, reason: 'customer' }], added)).toEqual([{ from: 0, to: undefined, reason: 'customer' }]);
  });
});

describe('a clock whose pauses overlap', () => {
  const clock = measuredAt(monday('13:00'), ticketWith([became(monday('10:00'), 'waitingCustomer'), became(monday('11:00'), 'open')]));
  const byHand = { from: monday('10:30'), to: monday('12:00'), reason: 'thirdParty' } as const;
  const overlapping = { ...clock, exclusions: unionOf(clock.exclusions, [byHand, { ...byHand, to: monday('11:30') }]) };

  it('gives each of its instants once', () => {
    const segments = segmentsOf(overlapping, aivoCalendars, monday('13:00'));

    expect(segments.map(({ kind, from, to, reason: why }) => [kind, from, to, why])).toEqual([
      ['counting', monday('09:00'), monday('10:00'), undefined],
      ['paused', monday('10:00'), monday('11:00'), 'customer'],
      ['paused', monday('11:00'), monday('12:00'), 'thirdParty'],
      ['counting', monday('12:00'), monday('13:00'), undefined],
    ]);
  });

  it('has one pause in force, and one that was the latest', () => {
    const lasting = { ...clock, state: 'paused', exclusions: unionOf(clock.exclusions, [{ ...byHand, to: undefined }]) } as const;

    expect(pauseInForce(overlapping)).toBeUndefined();
    expect(latestPause(overlapping)).toEqual({ from: monday('11:00'), to: monday('12:00'), reason: 'thirdParty' });
    expect(pauseInForce(lasting)).toEqual({ from: monday('11:00'), to: undefined, reason: 'thirdParty' });
  });

  it('was not paused last when a solution came after', () => {
    const reopened = measuredAt(monday('13:00'), ticketWith([became(monday('10:00'), 'resolved'), became(monday('11:00'), 'open')]));

    expect(latestPause(reopened)).toBeUndefined();
  });
});
