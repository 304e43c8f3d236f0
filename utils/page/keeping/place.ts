import type { TicketSlot } from '../../sites/siteAdapter';

export type Place = TicketSlot['place'];

/** Where a host belongs. */
export interface Spot {
  readonly anchor: Element;
  readonly place: Place;
}

/** Text between anchor and host does not matter; an element does. */
export function isInPlace(host: Element, { anchor, place }: Spot): boolean {
  switch (place) {
    case 'before':
      return anchor.previousElementSibling === host;
    case 'after':
      return anchor.nextElementSibling === host;
    case 'prepend':
      return anchor.firstElementChild === host;
    case 'append':
      return host.parentElement === anchor;
  }
}

export function put(host: Element, { anchor, place }: Spot): void {
  anchor[place](host);
}
