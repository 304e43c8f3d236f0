import type { Runtime } from '../platform/browser';
import type { RequestName } from './protocol';

/** Who asks, by the browser's word. A `page` is a content script; its address is the one of the page that it runs in. */
export type Sender = { readonly kind: 'page'; readonly url: URL; readonly frame?: Frame } | { readonly kind: 'extension' };

/** Where in the browser a page is. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** `extensionUrl` is the address below which the extension's own pages lie. `undefined`: neither a web page nor one of those. */
export function senderOf({ url, tab, frameId = 0 }: Runtime.MessageSender, extensionUrl: string): Sender | undefined {
  const address = url ?? tab?.url;
  if (address === undefined || !URL.canParse(address)) return undefined;
  if (address.startsWith(extensionUrl)) return { kind: 'extension' };
  const page = new URL(address);
  if (tab === undefined || !/^https?:$/.test(page.protocol)) return undefined;
  return { kind: 'page', url: page, ...(tab.id !== undefined && { frame: { tabId: tab.id, frameId } }) };
}

/** A page asks about itself and nothing else; what it may see hangs on its address, which an extension page does not have. */
export const isAllowed = (name: RequestName, sender: Sender): boolean => name.startsWith('page/') === (sender.kind === 'page');
