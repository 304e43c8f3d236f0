import { defaultThresholds } from '@/utils/sla/aivo';
import { ALERT_KINDS, type AlertKindId, type AlertRules, defaultAlertRules } from '@/utils/sla/alertRules';
import type { Rules } from '@/utils/sla/planAlerts';
import type { Thresholds } from '@/utils/sla/thresholds';

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
