import type { Language } from '../language/language';
import type { PageContext, SiteHealth, TicketView, UntoldAlerts } from '../messages/protocol';
import type { SiteFailure } from '../sites/siteAnswer';
import type { Instant } from '../time/instant';
import type { Wire } from './wire';

/** What a panel shows. */
export interface PanelState {
  /** `undefined` until the ticket was read once. */
  readonly ticket: TicketView | undefined;
  readonly health: SiteHealth | undefined;
  readonly now: Instant;
}

export interface PanelView {
  readonly host: HTMLElement;
  update(state: PanelState): void;
  dispose(): void;
}

/** What all views of a page are given. */
export interface ViewsWorld {
  readonly context: PageContext;
  readonly language: Language;
  /** Of the analyst's own wall clock. */
  readonly ownZone: string;
  readonly send: Wire['send'];
}

export interface TipWishes {
  readonly page: Document;
  /** What the badge with that host stands for, if it is one and that is known. */
  readonly subjectOf: (host: EventTarget | null) => TicketView | SiteFailure | undefined;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

export interface Tips {
  tell(now: Instant): void;
}

/**
 * The panel, the tooltips and the alerts of a page. They weigh more than everything else on a page and are looked at on few, so they are a script
 * of their own, which the worker runs beside the content script when it is asked. Plain values cross between the two.
 */
export interface Views {
  mountPanel(world: ViewsWorld, first: PanelState, onRefresh: () => void): PanelView;
  /** When the panel of that ticket has to be told the time again. */
  panelChangesAt(world: ViewsWorld, ticket: TicketView, now: Instant): Instant;
  serveTips(world: ViewsWorld, wishes: TipWishes): Tips;
  /** Tells alerts that no notification may tell; `undefined`: none any more. */
  tellAlerts(world: ViewsWorld, untold: UntoldAlerts | undefined, signal: AbortSignal): void;
}

declare global {
  /** Where the two scripts meet: in the world that the page itself cannot reach. */
  var prazoViews: Views | undefined;
}

/** Loads the views once, whoever asks first. `undefined` while that fails; the next one who asks tries again. */
export function viewsLoader({ send }: Pick<Wire, 'send'>): () => Promise<Views | undefined> {
  let loading: Promise<Views | undefined> | undefined;
  const load = async (): Promise<Views | undefined> => {
    try {
      await send('page/views');
      return globalThis.prazoViews;
    } catch {
      loading = undefined;
      return undefined;
    }
  };
  return () => (loading ??= load());
}
