import type { Commitment } from '@/utils/sla/facts/commitments';
import { HOUR, type Instant } from '@/utils/time/instant';
import type { Tone } from '../../../badge/badgeFace';

/** Its last hour is near. */
const SOON = 2 * HOUR;

export function commitmentTone({ state, dueAt = Infinity }: Pick<Commitment, 'state' | 'dueAt'>, now: Instant): Tone {
  if (state === 'kept') return 'met';
  if (state === 'broken') return 'critical';
  return state === 'open' && dueAt - now <= SOON ? 'soon' : 'neutral';
}
