import { HOUR, MINUTE } from '../../time/instant';
import type { Thresholds } from '../alerts/thresholds';

/** Of a policy for which nothing else was decided. By itself, since pages that tick do without the published policy. */
export const defaultThresholds: Thresholds = {
  atRisk: { share: 0.25, atMostMs: 4 * HOUR, atLeastMs: 20 * MINUTE },
  critical: { share: 0.1, atMostMs: 30 * MINUTE, atLeastMs: 10 * MINUTE },
};
