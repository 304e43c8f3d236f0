import { hasTexts } from '../../language/texts';
import type { PageContext } from '../../messages/protocol';
import type { Site } from '../../sites/site';
import type { PageHalf } from '../../sites/siteAdapter';
import { type Instant, SECOND, type DurationMs } from '../../time/instant';
import { takeEarly } from './earlyContext';
import { livePage, type LivePageOptions } from '../livePage';

export interface StartPageOptions<Face> extends Omit<LivePageOptions<Face>, 'half' | 'context'> {
  pageHalfOf(site: Site): PageHalf | undefined;
}

/** The worker may still be starting, for one after the browser itself. */
const FIRST_WAIT: DurationMs = SECOND;
const LONGEST_WAIT: DurationMs = 60 * SECOND;

/** Starts Prazo on a page, if the page belongs to one of the analyst's sites, and again with each change of the settings. */
export function startPage<Face>(options: StartPageOptions<Face>): void {
  const { view, wire, signal, pageHalfOf } = options;
  let life = new AbortController();

  async function begin(): Promise<void> {
    life.abort();
    const mine = (life = new AbortController());
    const alive = AbortSignal.any([signal, mine.signal]);
    const context = await contextOf(options, alive);
    const half = context && pageHalfOf(context.site);
    if (context === undefined || half === undefined || alive.aborted) return;
    // By the support center's clock where the computer's is wrong.
    const readNow = (): Instant => options.readNow() + (context.clockOffsetMs ?? 0);
    livePage({ ...options, readNow, context, half, signal: alive });
  }

  wire.onAnnouncement('settings/changed', () => whenSeen(view.document, signal, () => void begin()), signal);
  void begin();
}

/** `undefined` where Prazo has nothing to do. */
async function contextOf<Face>({ wire }: StartPageOptions<Face>, signal: AbortSignal): Promise<PageContext | undefined> {
  for (let wait = FIRST_WAIT; !signal.aborted && !wire.isCut(); wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      const context = await (takeEarly() ?? wire.send('page/context'));
      if (context && !hasTexts(context.language, 'clock')) await wire.send('page/texts');
      return context;
    } catch {
      await new Promise((resolve) => void setTimeout(resolve, wait));
    }
  }
  return undefined;
}

/** At once, or as soon as a hidden page is seen. */
function whenSeen(page: Document, signal: AbortSignal, callback: () => void): void {
  if (!page.hidden) callback();
  else page.addEventListener('visibilitychange', callback, { once: true, signal });
}
