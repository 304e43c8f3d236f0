import { pageParts } from '@/entrypoints/ticket/pageParts';
import type { PageContext, TicketView } from '@/utils/messages/protocol';
import { bringFiles } from '@/utils/language/texts';
import { livePage } from '@/utils/page/livePage';
import type { Wire } from '@/utils/page/wire';
import { embeddedPage } from '@/utils/sites/embedded/page';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';

// Runs in the list page itself, with the content script's own parts and a worker that answers at once.

// Which of them a page loads is no matter here.
bringFiles(import.meta.glob<Readonly<Record<string, unknown>>>('/utils/language/en/*.ts', { eager: true }));

export interface Mounting {
  readonly badges: number;
  /** From data in hand to the last badge on the screen. */
  readonly elapsedMs: number;
  /** Of tasks over 50 ms, as the browser saw them. */
  readonly longTasks: readonly number[];
}

/** In milliseconds. */
export interface Tick {
  readonly script: number;
  /** What the changed texts cost the browser afterwards. */
  readonly layout: number;
}

export interface PageBench {
  bareSpans(): Promise<number>;
  /** What the worker would have computed: no work of the page's. */
  prepare(): void;
  mount(): Promise<Mounting>;
  /** Each tick repaints every badge; so many of them. */
  ticks(count: number): Promise<readonly Tick[]>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const site = location.origin;
const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tr.ticket')];
/** On the screen: in long tables the browser pays as much after layout as for it. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => void setTimeout(resolve)));
const laidOut = (): void => void document.body.getBoundingClientRect();

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });

/** Of tasks that began since then. */
const longTasksSince = (begin: number): readonly number[] =>
  longTasks.filter(({ startTime }) => startTime >= begin).map(({ duration }) => duration);

/** All of them count seconds, which is the most that a tick can have to do. */
const views = new Map<string, TicketView>();
const calendars = compiledCalendars({ aivo: aivoCalendar });
function viewOf(id: string, index: number): TicketView {
  const createdAt = Date.now() - 6 * HOUR + 2 * MINUTE + index * 100;
  const ticket = { createdAt, severity: 'blocker', events: [{ at: createdAt, kind: 'assignee', to: 'ana' }] } as const;
  return {
    key: `${site}#${id}`,
    site,
    id,
    label: id,
    title: id,
    customer: undefined,
    url: `${site}/tickets/${id}`,
    isMine: true,
    isDone: false,
    status: 'Active',
    priority: '1 - Critical',
    policy: 'aivo',
    policyName: 'Aivo',
    calendar: 'aivo',
    unmapped: [],
    readAt: Date.now(),
    isStale: false,
    clocks: clocksOf(ticket, aivoPolicy, calendars, Date.now()),
  };
}

const health = { site, name: 'bench', failure: undefined, detail: undefined, since: undefined, readAt: Date.now(), retryAt: undefined };
const context: PageContext = {
  site: { id: site, adapter: 'embedded', name: 'bench', policy: 'aivo', mapping: { statuses: {}, severities: {}, featureRequests: [] } },
  language: 'en',
  calendars: { aivo: aivoCalendar },
  thresholds: { aivo: defaultThresholds },
};

let dataInHandAt: number | undefined;

const wire: Wire = {
  send: (async (name: string, request: { shown: readonly { id: string }[] }) => {
    if (name !== 'page/tickets') return undefined;
    dataInHandAt ??= performance.now();
    return { tickets: request.shown.map(({ id }) => views.get(id)), health };
  }) as Wire['send'],
  onAnnouncement: () => undefined,
  isCut: () => false,
};

let made = 0;
let isTold = false;
const filled = new Set<HTMLElement>();
let wanted = 0;
let onFilled: (() => void) | undefined;

function telling(changesAt: number | undefined): number | undefined {
  isTold = true;
  return changesAt;
}

/** The content script's parts, counted. */
const parts: typeof pageParts = {
  ...pageParts,
  createBadge() {
    const badge = pageParts.createBadge();
    const show = badge.show.bind(badge);
    made += 1;
    // All of them tick together, so the last one tells of all.
    if (made === wanted) {
      const count = badge.count.bind(badge);
      Object.assign(badge, { count: (now: number) => telling(count(now)) });
    }
    return Object.assign(badge, {
      show(face: Parameters<typeof show>[0]) {
        show(face);
        if (face === undefined || filled.has(badge.host)) return;
        filled.add(badge.host);
        // What is painted is put on the page in the same task.
        if (filled.size === wanted) queueMicrotask(() => onFilled?.());
      },
    });
  },
};

const bench: PageBench = {
  async bareSpans() {
    const anchors = rows().map((row) => row.querySelector('.subject > a')!);
    laidOut();
    const begin = performance.now();
    for (const anchor of anchors) {
      const span = document.createElement('span');
      span.textContent = '1 min 59 s';
      anchor.before(span);
    }
    await painted();
    return performance.now() - begin;
  },

  prepare() {
    rows().forEach((row, index) => views.set(row.dataset['ticketId']!, viewOf(row.dataset['ticketId']!, index)));
    wanted = rows().length;
  },

  async mount() {
    laidOut();
    const begin = performance.now();
    // What follows is a task of its own, which begins later than that.
    await new Promise((resolve) => void setTimeout(resolve));
    dataInHandAt = undefined;
    const isFilled = new Promise<void>((resolve) => (onFilled = resolve));
    livePage({ view: window, wire, parts, half: embeddedPage, context, readNow: Date.now, signal: new AbortController().signal });
    await isFilled;
    await painted();
    const elapsedMs = performance.now() - dataInHandAt!;
    // The browser tells of long tasks a moment later.
    await new Promise((resolve) => void setTimeout(resolve, 300));
    return { badges: document.querySelectorAll('[data-prazo=badge]').length, elapsedMs, longTasks: longTasksSince(begin) };
  },

  async ticks(count) {
    const times: Tick[] = [];
    const native = globalThis.setTimeout;
    // The page's one timer is set anew after each beat, so the next one is seen here.
    globalThis.setTimeout = ((callback: () => void, delay?: number) =>
      native(() => {
        isTold = false;
        const begin = performance.now();
        callback();
        const scripted = performance.now();
        if (!isTold) return;
        laidOut();
        times.push({ script: scripted - begin, layout: performance.now() - scripted });
      }, delay)) as typeof setTimeout;
    while (times.length < count) await new Promise((resolve) => void native(resolve, 100));
    globalThis.setTimeout = native;
    return times;
  },
};

Object.assign(globalThis, { bench });
