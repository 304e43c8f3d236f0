import { isSiteAllowed, requestSite } from '../platform/permissions';
import type { SiteAddition } from './protocol';
import { send } from './send';

/**
 * Asks the analyst for the address's origin and the worker for what is there. Call it directly in a click.
 *
 * A browser may close the popup to show its question. Then nobody is left to tell the worker; the permission stays,
 * and the next click adds the site without asking again.
 */
export async function addSite(
  address: string,
  add: () => Promise<SiteAddition> = () => send('site/add', { address }),
  onAllowed?: () => void,
): Promise<SiteAddition> {
  const isGranted = await requestSite(address);
  if (isGranted || (await isSiteAllowed(address))) {
    onAllowed?.();
    return add();
  }
  return { outcome: 'refused', reason: 'notPermitted', detail: `${new URL(address).origin} was not allowed` };
}
