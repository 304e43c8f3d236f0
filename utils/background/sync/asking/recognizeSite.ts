import type { SiteRefusal } from '../../../messages/protocol';
import type { SiteAdapter } from '../../../sites/siteAdapter';
import { type Get, isSiteError, type SiteError } from '../../../sites/siteAnswer';
import type { SiteId } from '../../../tickets/ticket';
import type { Ports } from '../../ports';
import { siteErrorOf } from './refusal';
import { LEADS_AWAY, siteReader } from './siteReader';

export type Recognition =
  | { readonly adapter: SiteAdapter; readonly id: SiteId }
  | { readonly reason: SiteRefusal; readonly detail: string };

/** Asks every adapter whether the product at `address` is its own. When none knows it, a site that could not be asked says so itself. */
export async function recognizeSite(ports: Ports, address: URL): Promise<Recognition> {
  const get = asVisitorWhereLedAway(ports, address.origin);
  const failures: SiteError[] = [];
  for (const adapter of await ports.adapters()) {
    try {
      const id = await adapter.recognize(address, get);
      if (id !== undefined && new URL(id).origin === address.origin) return { adapter, id: id.replace(/\/$/, '') };
    } catch (cause) {
      failures.push(siteErrorOf(cause));
    }
  }
  // A path that is missing or makes no sense only tells that this is another product.
  const telling = failures.find(({ failure }) => failure !== 'notFound' && failure !== 'unreadable');
  if (telling) return { reason: telling.failure, detail: telling.message };
  return { reason: 'notRecognized', detail: `${address.origin} is no support center that Prazo knows` };
}

/** Of a page that leads whoever is signed in elsewhere, the product may be told by what it shows to those who are not. */
function asVisitorWhereLedAway(ports: Ports, origin: SiteId): Get {
  const [bySession, byNobody] = [siteReader(ports, origin), siteReader(ports, origin, {})];
  return (path) =>
    bySession(path).catch((cause: unknown) => {
      if (isSiteError(cause) && cause.message.endsWith(LEADS_AWAY)) return byNobody(path);
      throw cause;
    });
}
