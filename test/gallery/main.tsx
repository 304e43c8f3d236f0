import './everyLanguage';
import { signal } from '@preact/signals';
import { createBadge } from '@/components/badge/badgeElement';
import type { BadgeFace, BadgeSize } from '@/components/badge/badgeFace';
import { mountPanel } from '@/components/panel/mountPanel';
import { serveTips } from '@/components/tip/serveTips';
import type { TipSubject } from '@/components/tip/Tip';
import type { Language } from '@/utils/language/language';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { SiteHealth, TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { plainStating } from '../component/panel/plainStating';
import { NOW, pictured, readingOf, viewOf } from '../support/ticketViews';
import { assigned, at } from '../support/tickets';
import { states } from './states';

// Every state and every panel on a light and on a dark page, to be looked at beside the pictures of the design.

type Theme = 'light' | 'dark';

const reading = signal(readingOf('pt', NOW, 'America/Manaus'));
const columns: readonly (readonly [Language, BadgeSize])[] = [
  ['pt', 'compact'],
  ['es', 'compact'],
  ['en', 'compact'],
  ['pt', 'normal'],
  ['pt', 'dense'],
  ['pt', 'icon'],
];

function element(tag: string, text = '', name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = name;
  return made;
}

const subjects = new WeakMap<EventTarget, TipSubject>();

function badge(face: BadgeFace, theme: Theme): HTMLElement {
  const part = createBadge();
  part.host.dataset['theme'] = theme;
  part.show(face);
  return part.host;
}

function row(...cells: readonly (string | Node)[]): HTMLElement {
  const made = element('tr');
  for (const content of cells) {
    const cell = element('td');
    cell.append(content);
    made.append(cell);
  }
  return made;
}

function statesTable(theme: Theme): HTMLElement {
  const table = element('table');
  for (const state of states) table.append(row(state.name, ...columns.map(([language, size]) => badge(state.face(language, size), theme))));
  return table;
}

function list(theme: Theme): HTMLElement {
  const table = element('table', '', 'list');
  states.forEach((state, index) => {
    const cell = element('span');
    const host = badge(state.face('pt', state.isFailure ? 'icon' : 'compact'), theme);
    host.dataset['slot'] = 'wide';
    host.tabIndex = index === 0 ? 0 : -1;
    subjects.set(host, index === 0 ? pictured.paused : pictured.running);
    cell.append(host, `Assunto do ticket ${state.name}`);
    table.append(row(`SUP-48${index}`, cell, 'Banco Andino'));
  });
  return table;
}

function panel(
  theme: Theme,
  view: TicketView | undefined,
  health?: Partial<SiteHealth>,
  isCollapsed = false,
  circumstances: Partial<Circumstances> = {},
): HTMLElement {
  const host = document.createElement('prazo-panel');
  host.dataset['theme'] = theme;
  const collapsed = signal(isCollapsed);
  mountPanel(host.attachShadow({ mode: 'open' }), {
    view: signal(view),
    health: signal(
      health && {
        site: 'https://desk.example',
        name: 'Suporte Aivo',
        failure: undefined,
        detail: undefined,
        since: undefined,
        readAt: undefined,
        retryAt: undefined,
        ...health,
      },
    ),
    reading,
    thresholds: { aivo: defaultThresholds },
    site: 'https://desk.example',
    onRefresh() {},
    stating: plainStating(circumstances),
    onOpenDay() {},
    onSay: () => Promise.resolve(),
    collapsed,
    onCollapse: (next) => {
      collapsed.value = next;
    },
  });
  return host;
}

/** Each form, half filled in, as it comes back after the page was loaded anew. */
function formsOf(theme: Theme): (readonly [string, Node])[] {
  const high = viewOf({ severity: 'high', createdAt: at('2026-11-09 16:30'), events: [assigned(at('2026-11-09 16:51'))] });
  const form = (
    name: string,
    values: Readonly<Record<string, string>> = {},
    more: Partial<Circumstances> = {},
  ): readonly [string, Node] => [name, panel(theme, high, undefined, false, { draft: { form: name, values }, ...more })];
  const term = { severity: { term: 'severity', state: 'holds', severity: 'high' }, hours: { term: 'outsideHours', at: NOW } } as const;
  const coverage = [term.severity, { term: 'customer', state: 'holds' }, { term: 'integration', state: 'holds' }] as const;
  const due = at('2026-11-10 16:40');
  const promised = {
    id: 'c',
    saidAt: NOW,
    what: 'Enviar o log da fila ao time de TI',
    to: 'Marta Ríos',
    dueAt: due,
    state: 'open',
  } as const;
  return [
    form('pause', {
      reason: 'thirdParty',
      who: 'Operadora de mensagens',
      since: 'lastReply',
      note: 'Chamado 88213 aberto com a operadora.',
    }),
    form('contact', { 'when.time': '14:30', who: 'Marta Ríos' }),
    form('call', { caller: 'Luis Paz' }, { coverage: [...coverage, { ...term.hours, state: 'holds' }] }),
    form('call', {}, { coverage: [...coverage.slice(0, 2), { term: 'integration', state: 'fails' }, { ...term.hours, state: 'holds' }] }),
    form('commitment', { what: 'Confirmar a janela', 'due.date': '2026-11-12', 'due.time': '19:00' }),
    form('externalCause', { who: 'Meta', evidence: 'HTTP 503 de 14:02 a 14:49.' }),
    form('extension', { hours: '4', evidence: 'Comentário 9' }),
    form('noLevel', { follows: 'PROD-1182' }),
    form('record'),
    form('severity'),
    form('whatIf'),
    form('history'),
    [
      'A surprise, and what was promised',
      panel(theme, high, undefined, false, {
        surprise: { cause: 'answered', at: at('2026-11-10 12:00'), status: 'Aguardando cliente' },
        commitments: [
          { ...promised, isUnwritten: false },
          { ...promised, id: 'd', what: 'Confirmar a janela', dueAt: at('2026-11-12 11:00'), isUnwritten: true },
        ],
      }),
    ],
  ];
}

function openSums(host: HTMLElement): HTMLElement {
  for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return host;
}

function panels(theme: Theme): (readonly [string, Node])[] {
  const narrow = element('div', '', 'narrow');
  narrow.append(panel(theme, pictured.running));
  return [
    ['Running', panel(theme, pictured.running)],
    ['Paused, with history', openSums(panel(theme, pictured.paused))],
    ['Overdue blocker', openSums(panel(theme, pictured.overdue))],
    ['At 320 px', narrow],
    ['First response pending', openSums(panel(theme, viewOf({ createdAt: at('2026-11-10 12:25') })))],
    ['Unmapped', panel(theme, viewOf({ createdAt: at('2026-11-10 12:25'), severity: undefined }, { priority: 'P3', unmapped: ['P3'] }))],
    ['Partial', panel(theme, viewOf({ createdAt: at('2026-11-04 16:10'), partialSince: at('2026-11-05 09:00') }))],
    [
      'Signed out',
      panel(theme, viewOf({ createdAt: at('2026-11-04 16:10') }, { isStale: true, readAt: at('2026-11-10 14:52') }), {
        failure: 'signedOut',
      }),
    ],
    ['Busy, nothing known', panel(theme, undefined, { failure: 'busy', retryAt: NOW + 120_000 })],
    [
      "The product's own deadlines",
      panel(theme, {
        ...pictured.running,
        native: {
          product: 'Zendesk',
          deadlines: [
            { metric: 'firstResponse', name: 'First reply time', state: 'ended', dueAt: at('2026-11-04 18:10') },
            { metric: 'resolution', name: 'Requester wait time', state: 'running', dueAt: at('2026-11-11 14:40') },
            { metric: 'resolution', name: 'Agent work time', state: 'paused' },
            { name: 'Next reply time', state: 'running', dueAt: at('2026-11-10 12:00') },
          ],
        },
      }),
    ],
    ['No deadline of its own', panel(theme, { ...pictured.running, native: { product: 'Zammad', deadlines: [] } })],
    ['Months old', panel(theme, viewOf({ createdAt: at('2026-08-04 16:10') }))],
    ['Collapsed', panel(theme, pictured.running, undefined, true)],
  ];
}

const sections: readonly (readonly [id: string, content: (theme: Theme) => (readonly [string, Node])[]])[] = [
  [
    'badges',
    (theme) => [
      ['Every state', statesTable(theme)],
      ['In a list with 28 px rows', list(theme)],
    ],
  ],
  ['panels', panels],
  ['forms', formsOf],
];

for (const [id, content] of sections) {
  const pair = element('section', '', 'pair');
  pair.id = id;
  for (const theme of ['light', 'dark'] as const) {
    const side = element('div', '', 'side');
    side.dataset['ground'] = theme;
    for (const [title, part] of content(theme)) side.append(element('h3', title), part);
    pair.append(side);
  }
  document.body.append(pair);
}

const wide = element('section');
wide.id = 'wide';
wide.append(panel('light', pictured.running), panel('light', pictured.paused));
document.body.append(wide);

serveTips({
  page: document,
  subjectOf: (host) => (host === null ? undefined : subjects.get(host)),
  explain: () => Promise.resolve(undefined),
  thresholds: { aivo: defaultThresholds },
  reading,
  signal: new AbortController().signal,
});
