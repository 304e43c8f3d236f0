import { isRecord } from '../../store/isRecord';
import type { Ports } from '../ports';

/**
 * Settings that were lost are what everything was last looked at by, which lies with the tickets. Without a site in them there is nothing to
 * put back.
 */
export async function rebuildSettings({ store, settings, now }: Ports): Promise<void> {
  const plan = await store.plan();
  const [, , known] = plan ? (JSON.parse(plan.basis || '[]') as readonly unknown[]) : [];
  if (isRecord(known) && Array.isArray(known['sites']) && known['sites'].length > 0) await settings.rebuild(known, now());
}
