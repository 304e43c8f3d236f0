import { alertTestTexts } from '../../../language/shapes/office';
import type { AlertTest } from '../../../messages/protocol';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';

const ID = 'prazo|test|alert|0';

/** Raises an alert about nothing, and tells what the browser made of it. */
export async function testAlert({ platform }: Pick<Ports, 'platform'>, { language }: InForce): Promise<AlertTest> {
  if (!(await platform.areNotificationsAllowed())) return { outcome: 'blocked' };
  const { title, message } = alertTestTexts(language);
  try {
    await platform.clearNotification(ID);
    await platform.notify(ID, { title, message });
  } catch (cause) {
    return { outcome: 'failed', detail: cause instanceof Error ? cause.message : String(cause) };
  }
  const isShown = (await platform.shownNotifications()).includes(ID);
  return isShown ? { outcome: 'shown' } : { outcome: 'failed' };
}
