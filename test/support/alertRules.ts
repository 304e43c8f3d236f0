import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { ALERT_KINDS, type AlertKindId } from '@/utils/sla/alerts/alertKinds';
import { type AlertRules, defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { Rules } from '@/utils/sla/alerts/planAlerts';
import type { Thresholds } from '@/utils/sla/alerts/thresholds';

/** Rules under which only these kinds alert. */
export const only = (...kinds: readonly AlertKindId[]): AlertRules => ({
  ...defaultAlertRules,
  off: ALERT_KINDS.filter((kind) => !kinds.includes(kind)),
});

/** Before the deadline and at it, at any time of the clock. */
export const plainRules = (thresholds: Thresholds = defaultThresholds): Rules => ({
  thresholds,
  alerts: only('before', 'deadline'),
  quiet: undefined,
});
