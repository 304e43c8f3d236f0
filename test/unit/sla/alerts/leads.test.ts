import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { leadsFor } from '@/utils/sla/alerts/leads';
import type { Thresholds } from '@/utils/sla/alerts/thresholds';
import { HOUR, MINUTE } from '@/utils/time/instant';

describe('leadsFor', () => {
  const told = (targetMs: number, thresholds: Thresholds = defaultThresholds) =>
    leadsFor(thresholds, targetMs).map(
      ({ threshold, leftMs, isOwed }) => `${threshold} ${leftMs / MINUTE}${isOwed ? '' : ' (one with the next)'}`,
    );

  it.each([
    [45 * HOUR, ['atRisk 240', 'critical 30', 'deadline 0']],
    [HOUR, ['atRisk 20', 'critical 10', 'deadline 0']],
    [30 * MINUTE, ['atRisk 15', 'critical 10', 'deadline 0']],
    [10 * MINUTE, ['atRisk 5 (one with the next)', 'critical 5', 'deadline 0']],
    [2 * MINUTE, ['atRisk 1 (one with the next)', 'critical 1', 'deadline 0']],
    [MINUTE, ['atRisk 0.5 (one with the next)', 'critical 0.5 (one with the next)', 'deadline 0']],
  ])('clamps what a target of %d ms would crowd', (targetMs, leads) => {
    expect(told(targetMs)).toEqual(leads);
  });

  it('puts thresholds in the order in which they come, whichever the settings call earlier', () => {
    const odd: Thresholds = { atRisk: { share: 0.1, atMostMs: HOUR }, critical: { share: 0.5, atMostMs: HOUR } };
    expect(told(2 * HOUR, odd)).toEqual(['critical 60', 'atRisk 12', 'deadline 0']);
  });

  it('measures the minute from the next one that is owed', () => {
    const close: Thresholds = { atRisk: { share: 1, atMostMs: 70_000 }, critical: { share: 1, atMostMs: 30_000 } };
    expect(told(HOUR, close).map((lead) => lead.replace(/ [\d.]+/, ''))).toEqual(['atRisk', 'critical (one with the next)', 'deadline']);
  });

  it('has any number of further warnings, in the order in which they come', () => {
    const warnings = [{ leftMs: 2 * HOUR }, { share: 0.75 }, { leftMs: 15 * MINUTE }, { leftMs: 90 * MINUTE }];
    expect(told(8 * HOUR, { ...defaultThresholds, warnings })).toEqual([
      `left${6 * HOUR} 360`,
      `left${2 * HOUR} 120 (one with the next)`,
      'atRisk 120',
      `left${90 * MINUTE} 90`,
      'critical 30',
      `left${15 * MINUTE} 15`,
      'deadline 0',
    ]);
  });

  it('has no warning where the clock starts, or before', () => {
    const warnings = [{ leftMs: 2 * HOUR }, { leftMs: 3 * HOUR }];
    expect(told(2 * HOUR, { ...defaultThresholds, warnings })).toEqual(['atRisk 30', 'critical 12', 'deadline 0']);
  });

  it('takes thresholds of the same instant for one, and the more severe of them', () => {
    const same: Thresholds = { atRisk: { share: 0.5, atMostMs: HOUR }, critical: { share: 0.5, atMostMs: HOUR } };
    expect(told(2 * HOUR, same)).toEqual(['atRisk 60 (one with the next)', 'critical 60', 'deadline 0']);
  });
});
