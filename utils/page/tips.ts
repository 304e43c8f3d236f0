import type { Instant, Now } from '../time/instant';
import type { Badges } from './badges';
import type { Tips, Views, ViewsWorld } from './views';

export interface TipsOptions {
  readonly page: Document;
  readonly world: ViewsWorld;
  readonly readNow: Now;
  readonly subjectOf: Badges['subjectOf'];
  loadViews(): Promise<Views | undefined>;
  readonly signal: AbortSignal;
}

/** Tooltips, from the first time on that the pointer or the focus comes to a badge. */
export function startTips({ page, world, readNow, subjectOf, loadViews, signal }: TipsOptions): { tell(now: Instant): void } {
  let tips: Tips | undefined;
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);

  async function start(first: Event): Promise<void> {
    if (subjectOf(first.target) === undefined) return;
    const views = await loadViews();
    if (views === undefined || tips !== undefined || signal.aborted) return;
    waiting.abort();
    tips = views.serveTips(world, { page, subjectOf, now: readNow(), signal });
    // Told again, for the tooltips alone: it does not bubble, so that of the page only capturing listeners could see it.
    if (isStillThere(first.target)) first.target.dispatchEvent(new Event(first.type, { composed: true }));
  }

  const isStillThere = (host: EventTarget | null): host is Element =>
    host instanceof Element && (host === page.activeElement || host.matches(':hover'));

  for (const type of ['pointerover', 'focusin']) {
    page.addEventListener(type, (event) => void start(event), { capture: true, passive: true, signal: until });
  }
  return { tell: (now) => tips?.tell(now) };
}
