import { describe, expect, it } from 'vitest';
import { leftAt, thresholdsOf, type ThresholdPair } from '@/utils/sla/alerts/thresholds';
import { HOUR, MINUTE } from '@/utils/time/instant';

const pairOf = (hours: number): ThresholdPair => ({
  atRisk: { share: 1, atMostMs: hours * HOUR },
  critical: { share: 1, atMostMs: (hours * HOUR) / 2 },
});

describe('the thresholds of a clock', () => {
  const all = pairOf(4);
  const special = pairOf(1);
  const thresholds = { ...all, special: { high: { resolution: special } } };

  it('are those of its severity and metric', () => {
    expect(thresholdsOf(thresholds, { severity: 'high', metric: 'resolution' })).toBe(special);
  });

  it('are those that hold for all where it has none of its own', () => {
    expect(thresholdsOf(thresholds, { severity: 'high', metric: 'firstResponse' })).toBe(thresholds);
    expect(thresholdsOf(thresholds, { severity: 'low', metric: 'resolution' })).toBe(thresholds);
    expect(thresholdsOf(all, { severity: 'high', metric: 'resolution' })).toBe(all);
  });
});

describe('what is left at a threshold', () => {
  it.each([
    ['its share of the target', { share: 0.25, atMostMs: 4 * HOUR }, 8 * HOUR, 2 * HOUR],
    ['no more than so much', { share: 0.25, atMostMs: HOUR }, 8 * HOUR, HOUR],
    ['no less than so much', { share: 0.1, atMostMs: HOUR, atLeastMs: 20 * MINUTE }, HOUR, 20 * MINUTE],
    ['no more than half of the target for that', { share: 0.1, atMostMs: HOUR, atLeastMs: 20 * MINUTE }, 30 * MINUTE, 15 * MINUTE],
    ['more than half of the target where the share is', { share: 0.9, atMostMs: HOUR, atLeastMs: 20 * MINUTE }, 30 * MINUTE, 27 * MINUTE],
    ['a whole number of milliseconds', { share: 0.1, atMostMs: HOUR }, 1_019, 101],
  ])('is %s', (_, threshold, targetMs, leftMs) => {
    expect(leftAt(threshold, targetMs)).toBe(leftMs);
  });
});
