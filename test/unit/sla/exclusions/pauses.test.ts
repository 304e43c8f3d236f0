import { describe, expect, it } from 'vitest';
import { endedAt, latestPause } from '@/utils/sla/exclusions/pauses';
import { type Exclusions, unionOf } from '@/utils/sla/exclusions/union';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { monday } from '../../../support/tickets';

const told = { from: monday('10:00'), to: monday('11:00'), reason: 'customer' } as const;
const stated = { from: monday('11:00'), to: undefined, reason: 'customer', isByHand: true, until: monday('13:00') } as const;
const pauseIn = (exclusions: Exclusions) => latestPause({ exclusions } as MeasuredClock);

describe('a pause that was told and goes on as stated', () => {
  it('stays two exclusions, whichever comes first', () => {
    expect(unionOf([told], [stated])).toHaveLength(2);
    expect(unionOf([{ ...told, from: monday('12:00'), to: monday('13:00') }], [stated]).map(({ isByHand }) => isByHand)).toEqual([
      true,
      undefined,
      true,
    ]);
  });

  it('is one stretch for whoever asks since when the clock is paused', () => {
    expect(pauseIn(unionOf([told], [stated]))).toEqual({
      from: monday('10:00'),
      to: undefined,
      reason: 'customer',
      until: monday('13:00'),
    });
  });

  it('is by hand only where the support center tells of none of it', () => {
    expect(pauseIn(unionOf([], [stated]))?.isByHand).toBe(true);
    expect(pauseIn(unionOf([{ ...told, reason: 'thirdParty' }], [stated]))).toMatchObject({ from: monday('11:00'), isByHand: true });
    expect(pauseIn(unionOf([{ ...told, to: monday('10:30') }], [stated]))).toMatchObject({ from: monday('11:00'), isByHand: true });
  });

  it('is still known as stated after its end', () => {
    expect(endedAt(unionOf([told], [stated]), monday('13:00'))).toEqual([
      told,
      { from: monday('11:00'), to: monday('13:00'), reason: 'customer', isByHand: true },
    ]);
  });
});
