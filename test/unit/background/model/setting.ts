import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { Policy, Severity, Target } from '@/utils/sla/policy/policy';
import type { Thresholds } from '@/utils/sla/alerts/thresholds';
import type { Site } from '@/utils/sites/site';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { fakeAdapter, SITE } from '../../../support/world/fakeDesk';

// Short targets, so that much comes due within fifty steps.

const minutes = (amount: number, time: Target['time'], bound: Target['bound']): Target => ({ amount, unit: 'minute', time, bound });
const severity = (id: string, level: number, time: Target['time'], first: number, whole: number): Severity => ({
  id,
  level,
  aliases: [id],
  firstResponse: minutes(first, time, 'under'),
  resolution: minutes(whole, time, 'upTo'),
});

export const priorities = ['Blocker', 'High', 'Low'] as const;

export const thresholds: Thresholds = {
  atRisk: { share: 0.25, atMostMs: 24 * HOUR },
  critical: { share: 0.1, atMostMs: 24 * HOUR },
};

export const policy: Policy = {
  ...aivoPolicy,
  thresholds,
  severities: [
    severity('Blocker', 1, 'elapsed', 30, 120),
    severity('High', 2, 'business', 60, 180),
    severity('Low', 3, 'business', 100, 400),
  ],
};

export const calendar = aivoCalendar;
export const repeatAfterMs = 15 * MINUTE;
export const longPauseMs = 75 * MINUTE;
export const quietHours = { from: '22:00', to: '06:30' };

/** It may take its time to answer. */
export const SLOW = 'https://slow.example/help';

const siteAt = (id: string): Site => ({
  id,
  adapter: fakeAdapter.id,
  name: id,
  policy: policy.id,
  mapping: { statuses: {}, severities: {}, featureRequests: [] },
});

export const settings = {
  sites: [siteAt(SITE), siteAt(SLOW)],
  policies: [policy],
  alerts: { ...defaultAlertRules, off: ['endOfDay', 'siteFailure'], repeatAfterMs, longPauseMs, quietHours },
} as const;
