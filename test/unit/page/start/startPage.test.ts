// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringTexts, hasTexts } from '@/utils/language/texts';
import type { PageContext, SiteHealth, UntoldAlerts } from '@/utils/messages/protocol';
import type { PageParts } from '@/utils/page/pageParts';
import type { Wire } from '@/utils/page/wire';
import { startPage } from '@/utils/page/start/startPage';
import type { PanelState } from '@/utils/page/views';
import { aivoCalendar } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { embeddedPage } from '@/utils/sites/embedded/page';
import { viewOf } from '../../../support/ticketViews';

const SITE = 'https://desk.example/suporte';
const context: PageContext = {
  site: { id: SITE, adapter: 'embedded', name: 'Desk', policy: 'aivo', mapping: { statuses: {}, severities: {}, featureRequests: [] } },
  language: 'en',
  calendars: { aivo: aivoCalendar },
  thresholds: { aivo: defaultThresholds },
};
const well: SiteHealth = {
  site: SITE,
  name: 'Desk',
  failure: undefined,
  detail: undefined,
  since: undefined,
  readAt: 0,
  retryAt: undefined,
};

/** Badges that write what they show into their title. */
const parts: PageParts<string> = {
  createBadge() {
    const host = document.createElement('prazo-badge');
    return { host, show: (face) => void (host.title = face ?? ''), count: () => undefined };
  },
  paint: ({ ticket, health }, size) => ({
    face: ticket ? `${ticket.label} ${ticket.isStale ? 'stale' : size}` : health?.failure,
    changesAt: undefined,
  }),
};

/** What the worker brings. */
let spanish: Readonly<Record<string, unknown>> = {};
let life: AbortController;
let current: PageContext | undefined;
let health: SiteHealth;
let known: readonly string[];
let panels: PanelState[];
let untold: UntoldAlerts | undefined;
let told: (UntoldAlerts | undefined)[];
let announce: Map<string, () => void>;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', queueMicrotask);
  life = new AbortController();
  [current, health, known, panels, announce] = [context, well, ['1001', '1002'], [], new Map()];
  [untold, told] = [undefined, []];
});
afterEach(() => {
  vi.unstubAllGlobals();
  life.abort();
  vi.useRealTimers();
});

/** Each answer of the worker by the name of what was asked. */
function answerTo(name: string, request: { shown: readonly { id: string }[] }): unknown {
  if (name === 'page/context') return current;
  if (name === 'page/tickets') {
    const tickets = request.shown.filter(({ id }) => known.includes(id)).map(({ id }) => viewOf({ createdAt: 0 }, { id, label: `#${id}` }));
    return { tickets, health, ...(untold && { untold }) };
  }
  if (name === 'page/texts') bringTexts('es', spanish);
  if (name === 'page/views')
    globalThis.prazoViews = {
      mountPanel,
      panelChangesAt: () => Infinity,
      serveTips: () => ({ tell: () => undefined }),
      tellAlerts: (_, alerts) => void told.push(alerts),
    };
  return undefined;
}

function mountPanel(_: unknown, first: PanelState): ReturnType<NonNullable<typeof globalThis.prazoViews>['mountPanel']> {
  panels.push(first);
  return { host: document.createElement('prazo-panel'), update: (state) => void panels.push(state), dispose: () => undefined };
}

function open(name: string, path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${SITE}${path}`);
  document.documentElement.innerHTML = readFileSync(`test/sites/fixtures/embedded/${name}.html`, 'utf8').replaceAll(/<link[^>]*>/g, '');
  // There is no layout here; lines are as long as on a screen.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 800, 28);
  const wire: Wire = {
    send: (async (asked: string, request: never) => answerTo(asked, request)) as Wire['send'],
    onAnnouncement: (what, callback, signal) => {
      announce.set(what, callback);
      signal.addEventListener('abort', () => announce.delete(what));
    },
    isCut: () => false,
  };
  startPage({ view: window, wire, parts, pageHalfOf: () => embeddedPage, readNow: Date.now, signal: life.signal });
}

const badges = (): readonly string[] => [...document.querySelectorAll<HTMLElement>('prazo-badge')].map(({ title }) => title);
const slots = (): readonly (string | null)[] => [...document.querySelectorAll('prazo-badge')].map((host) => host.getAttribute('data-slot'));

it('a page that was opened in another language asks for the texts of this one before it shows anything', async () => {
  spanish = { ...globalThis.prazoTexts?.es };
  delete globalThis.prazoTexts?.es;
  current = { ...context, language: 'es' };
  open('list', '/tickets');

  await vi.waitFor(() => expect(badges()).toEqual(['#1002 normal', '#1001 normal']));
  expect(hasTexts('es', 'clock')).toBe(true);
});

describe('on a list', () => {
  it('each ticket has a badge in its slot, with one tab stop for all', async () => {
    open('list', '/tickets?filter=all');

    await vi.waitFor(() => expect(badges()).toEqual(['#1002 normal', '#1001 normal']));
    expect(slots()).toEqual(['wide', 'wide']);
    expect([...document.querySelectorAll<HTMLElement>('prazo-badge')].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });

  it('a row that goes over to a ticket of which nothing is known shows nothing until it is', async () => {
    open('list', '/tickets');
    await vi.waitFor(() => expect(badges()).toHaveLength(2));

    document.querySelector('tr.ticket')!.setAttribute('data-ticket-id', '1003');
    await vi.waitFor(() => expect(badges()).toEqual(['', '#1001 normal']));
    known = [...known, '1003'];
    announce.get('tickets/changed')?.();

    await vi.waitFor(() => expect(badges()).toEqual(['#1003 normal', '#1001 normal']));
  });

  it('a site that cannot be read says so where nothing is known', async () => {
    [known, health] = [[], { ...well, failure: 'signedOut' }];
    open('list', '/tickets');

    await vi.waitFor(() => expect(badges()).toEqual(['signedOut', 'signedOut']));
  });

  it('new settings are taken over', async () => {
    open('list', '/tickets');
    await vi.waitFor(() => expect(badges()).toHaveLength(2));

    current = { ...context, language: 'pt' };
    const before = document.querySelector('prazo-badge');
    announce.get('settings/changed')?.();

    await vi.waitFor(() => expect([badges().length, document.querySelector('prazo-badge') === before]).toEqual([2, false]));
  });

  it('nothing stays when the site was taken out of Prazo', async () => {
    open('list', '/tickets');
    await vi.waitFor(() => expect(badges()).toHaveLength(2));

    current = undefined;
    announce.get('settings/changed')?.();

    await vi.waitFor(() => expect(badges()).toEqual([]));
  });
});

describe('alerts that no notification may tell', () => {
  const one: UntoldAlerts = { asOf: 0, alerts: [{ id: 'a', title: 'Overdue', message: 'HELP-1' }], more: 0 };

  it('are told by the page, until there are none', async () => {
    untold = one;
    open('list', '/tickets');
    await vi.waitFor(() => expect(told).toEqual([one]));

    untold = undefined;
    announce.get('tickets/changed')?.();

    await vi.waitFor(() => expect(told).toEqual([one, undefined]));
  });

  it('cost a page nothing while there are none', async () => {
    globalThis.prazoViews = undefined;
    open('list', '/tickets');
    await vi.waitFor(() => expect(badges()).toHaveLength(2));

    expect([told, globalThis.prazoViews]).toEqual([[], undefined]);
  });
});

describe('on a ticket page', () => {
  it('a panel stands between title and body, with what is known', async () => {
    open('ticket', '/tickets/1002');

    await vi.waitFor(() => expect(document.querySelector('main.ticket > header + prazo-panel')).not.toBeNull());
    expect(panels.at(-1)?.ticket?.label).toBe('#1002');
  });

  it('goes by the support center’s clock where the computer’s is wrong', async () => {
    current = { ...context, clockOffsetMs: 600_000 };
    open('ticket', '/tickets/1002');

    await vi.waitFor(() => expect(panels.length).toBeGreaterThan(0));
    expect(Math.abs((panels.at(-1)?.now ?? 0) - Date.now() - 600_000)).toBeLessThan(5_000);
  });

  it('no empty panel pushes the page down', async () => {
    known = [];
    open('ticket', '/tickets/1002');
    await vi.waitFor(() => expect(globalThis.prazoViews).toBeDefined());
    await new Promise((resolve) => requestAnimationFrame(resolve));

    expect(document.querySelector('prazo-panel')).toBeNull();
  });
});

it('a page of no site is left alone', async () => {
  current = undefined;
  open('list', '/tickets');

  await new Promise((resolve) => requestAnimationFrame(resolve));

  expect(badges()).toEqual([]);
});
