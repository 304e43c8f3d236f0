// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { queueList, type QueuedTicket } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const HOUR = 3_600_000;

/** One ticket of each kind, least urgent first. */
const mixed: readonly QueuedTicket[] = [
  { id: '1', created: '2026-11-17T11:00-03:00', severity: 'low', facts: { isFeatureRequest: true } },
  { id: '2', created: '2026-11-17T11:00-03:00', view: { priority: 'P3', unmapped: ['P3'] } },
  { id: '3', created: '2026-11-12T09:00-03:00', severity: 'medium', assigned: true, waiting: ['customer', '2026-11-16T11:00-03:00'] },
  { id: '4', created: '2026-11-13T11:00-03:00', severity: 'low', assigned: true },
  { id: '5', created: '2026-11-17T09:00-03:00', severity: 'high', assigned: true },
  { id: '6', created: '2026-11-17T13:52-03:00', severity: 'high' },
  { id: '7', created: '2026-11-17T08:20-03:00', severity: 'blocker', assigned: true },
  { id: '8', created: '2026-11-16T14:05-03:00', severity: 'high', assigned: true },
];

const rows = (): readonly HTMLElement[] => screen.queryAllByRole('link', { name: /SUP-\d/ });
const rowOf = (id: string): HTMLElement => rows().find((row) => row.textContent?.includes(`SUP-${id}`))!;
/** As it is heard: what has a name of its own by that, and nothing of what is hidden from it. */
const nameOf = (node: Node): string => {
  if (!(node instanceof HTMLElement)) return node.textContent ?? '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(nameOf).join('');
};
const labels = (): readonly (string | undefined)[] => rows().map((row) => /SUP-(\d+)/.exec(row.textContent ?? '')?.[1]);
const filter = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(name) });
/** As it is seen: the styles put the number first. */
const shown = (row: HTMLElement): string =>
  [...row.children]
    .toReversed()
    .map(({ textContent }) => textContent)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2068\u2069]/g, '');

describe('the queue', () => {
  it('lists first what can be kept, then what is over, the newest first, then what waits', () => {
    openPopup(queueList(mixed, NOW));

    expect(labels()).toEqual(['6', '5', '4', '7', '8', '3', '2', '1']);
  });

  it('counts what it lists', () => {
    openPopup(queueList(mixed, NOW));

    expect(['ainda dá', 'vencidos', 'esperando', 'sem prazo'].map((name) => filter(name).textContent)).toEqual([
      '3 ainda dá',
      '2 vencidos',
      '1 esperando',
      '2 sem prazo',
    ]);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Meus 8',
      'Sem responsável 0',
      'Seguidos 0',
      'Todos 8',
    ]);
  });

  it.each([
    ['8', '−2 h 35ter 13:05Ticket 8SUP-8 · Loja Aurora · Alta', 'overdue since 13:05'],
    ['7', '−1 h 20ter 14:20Ticket 7SUP-7 · Loja Aurora · Blocker', 'a clock of elapsed hours'],
    ['6', '1ª12 minvence 15:52Ticket 6SUP-6 · Loja Aurora · Alta', 'a first response'],
    ['5', '1 h 20vence 17:00Ticket 5SUP-5 · Loja Aurora · Alta', 'a resolution at risk'],
    ['4', '22 h 20vence sex 11:00Ticket 4SUP-4 · Loja Aurora · Baixa', 'to do next: what is left'],
    ['3', 'cliente25 hdesde segTicket 3SUP-3 · Loja Aurora · restam 25 h', 'paused: since when, and what is left'],
    ['2', 'mapearTicket 2SUP-2 · Loja Aurora · a prioridade P3 não está mapeada', 'unmapped: the word'],
    ['1', 'sem SLATicket 1SUP-1 · Loja Aurora · é um pedido de recurso novo', 'no service level: why'],
  ])('says of ticket %s: %s (%s)', (id, text) => {
    openPopup(queueList(mixed, NOW));

    expect(shown(rowOf(id))).toBe(text);
  });

  it('heads each group with how many are in it', () => {
    openPopup(queueList([...mixed, { ...mixed[4]!, id: '9' }], NOW));

    const headings = [...document.querySelectorAll('.group h2')].map(({ textContent }) => textContent);

    expect(headings).toEqual([
      'Depois 1ainda dá',
      'Vencidos, com você 2mais novos primeiro',
      'Esperando 1cliente 1',
      'Sem mapeamento 1',
      'Sem nível de serviço 1',
    ]);
    expect(document.querySelectorAll('.next li')).toHaveLength(3);
  });

  it('folds what is long over into one line', async () => {
    openPopup(queueList([...mixed, { id: '9', created: '2026-09-22T10:00-03:00', severity: 'high', assigned: true }], NOW));
    const fold = screen.getByRole('button', { name: /Antigos/ });

    expect(fold.textContent).toBe('Antigos 1o mais antigo de 22/9');
    expect(filter('vencidos').textContent).toBe('3 vencidos');
    expect(labels()).not.toContain('9');

    await act(() => void fireEvent.click(fold));

    expect(labels().at(-1)).toBe('9');
  });

  it('lists what was resolved today, and counts it in its heading alone', () => {
    const solved = { events: [{ at: NOW - 2 * HOUR, kind: 'status', to: 'resolved' }] } as const;
    openPopup(queueList([{ ...mixed[4]!, facts: solved, view: { isDone: true } }, { ...mixed[3]! }], NOW));

    expect([...document.querySelectorAll('.group h2')].map(({ textContent }) => textContent)).toEqual(['Resolvidos hoje 1']);
    expect(screen.getAllByRole('tab')[0]!.textContent).toBe('Meus 1');
  });

  it('lists a commitment while its ticket waits, and does not count it as a ticket', () => {
    const commitment = {
      id: 'f1',
      what: 'Enviar o passo a passo',
      to: 'Seguros del Sur',
      saidAt: NOW - 2 * HOUR,
      dueAt: NOW + HOUR,
      state: 'open',
      isUnwritten: false,
    } as const;
    openPopup(queueList([{ ...mixed[2]!, row: { commitments: [commitment] } }], NOW));

    expect(rows().map(shown)).toEqual([
      '1 haté 16:40Enviar o passo a passoCompromisso · SUP-3 · Seguros del Sur',
      'cliente25 hdesde segTicket 3SUP-3 · Loja Aurora · restam 25 h',
    ]);
    expect(filter('ainda dá').textContent).toBe('0 ainda dá');
    expect(screen.getAllByRole('tab')[0]!.textContent).toBe('Meus 1');
  });

  it('begins the name of a row with the title, and says once when it is due', () => {
    openPopup(queueList(mixed, NOW));

    expect(nameOf(rowOf('6'))).toMatch(
      /^Ticket 6SUP-6 · \S+ \S+ · AltaPrimeira resposta crítica: restam 12 minutos úteis; vence terça-feira às 15:52, horário de Buenos Aires\.$/,
    );
  });

  it('ticks in place, and moves a row once its deadline has passed', async () => {
    const { now } = openPopup(queueList(mixed, NOW));
    const row = rowOf('6');

    await act(() => {
      now.value = NOW + 11 * 60_000 + 28_000;
    });
    expect(shown(row)).toContain('1ª32 s');
    expect(rowOf('6')).toBe(row);
    expect(filter('vencidos').textContent).toBe('2 vencidos');

    await act(() => {
      now.value = NOW + 13 * 60_000;
    });
    expect(shown(rowOf('6'))).toContain('−1 min');
    expect(filter('vencidos').textContent).toBe('3 vencidos');
    expect(labels().slice(2, 5)).toEqual(['6', '7', '8']);
  });

  it('asks for seconds only while some number counts them', async () => {
    const read = { sites: [{ ...queueList([], NOW).sites[0]!, readAt: NOW - HOUR }] };
    const { now, model } = openPopup(queueList([{ id: '6', created: '2026-11-17T13:52-03:00', severity: 'high' }], NOW, read));
    expect(model.needsSeconds.value).toBe(false);

    await act(() => {
      now.value = NOW + 8 * 60_000;
    });

    expect(model.needsSeconds.value).toBe(true);
  });

  it('opens a ticket by a plain click, and leaves other clicks to the browser', () => {
    const { actions } = openPopup(queueList(mixed, NOW));

    fireEvent.click(rowOf('5'));
    const isLeft = fireEvent.click(rowOf('4'), { ctrlKey: true });

    expect(actions.openTicket.mock.calls).toEqual([['https://suporte.aivo.example/tickets/5']]);
    expect(isLeft).toBe(true);
  });

  it('shows a hostile title as text', () => {
    const title = '<img src=x onerror=alert(1)> \u202eevil 🙈';

    const { container } = openPopup(queueList([{ id: '9', severity: 'high', view: { title } }], NOW));

    expect(container.querySelector('img')).toBeNull();
    expect(rows()[0]!.textContent).toContain(title);
    expect(rows()[0]!.querySelector('b')!.title).toBe(title);
  });

  it('renders the first rows of a thousand, and counts them all', () => {
    const many = Array.from({ length: 1_000 }, (_, index): QueuedTicket => ({ id: String(index), severity: 'low', assigned: true }));

    openPopup(queueList(many, NOW));

    expect(rows().length).toBeLessThan(100);
    expect(filter('ainda dá').textContent).toBe('1000 ainda dá');
  });

  it('says of a row what a list says against the page of the ticket', () => {
    openPopup(queueList([{ ...mixed[4]!, view: { doubt: { field: 'status', says: 'Closed', own: 'Open', at: NOW } } }], NOW));

    expect(document.body.textContent).toContain('uma lista diz “\u2068Closed\u2069”');
  });

  it('keeps stale rows with what was last known and says when they were read', () => {
    openPopup(queueList([{ ...mixed[4]!, view: { isStale: true, readAt: NOW - 48 * 60_000 } }], NOW));

    expect(shown(rowOf('5'))).toBe('1 h 20vence 17:00Ticket 5SUP-5 · Loja Aurora · Alta · lido às 14:52');
  });

  it('says why the support center seems to say otherwise, once the worker told', async () => {
    const { reasons } = openPopup(queueList([mixed[4]!], NOW));
    const [key] = rows().map((row) => row.dataset['key'] ?? '');

    await act(() => void (reasons.value = { [key!]: 'Reaberto seg 11:00: a contagem recomeçou inteira.' }));

    expect(shown(rowOf('5'))).toBe(
      '1 h 20vence 17:00Ticket 5SUP-5 · Loja Aurora · Alta · Reaberto seg 11:00: a contagem recomeçou inteira.',
    );
    expect(rowOf('5').querySelector('small')?.title).toContain('Reaberto seg 11:00');
  });

  it('says when the history is incomplete', () => {
    openPopup(queueList([{ ...mixed[4]!, partialSince: '2026-11-17T10:00-03:00' }], NOW));

    expect(shown(rowOf('5'))).toBe('≥ 1 h 20vence ≥ 17:00Ticket 5SUP-5 · Loja Aurora · o histórico está incompleto');
  });

  it.each([
    ['es', 'vencidos', '1.ª12 minvence 15:52Ticket 6SUP-6 · Loja Aurora · Alta'],
    ['en', 'overdue', '1st12 mindue 15:52Ticket 6SUP-6 · Loja Aurora · High'],
  ] as const)('speaks %s', (language, overdue, text) => {
    openPopup(queueList(mixed, NOW, { language }));

    expect(filter(overdue)).toBeTruthy();
    expect(shown(rowOf('6'))).toBe(text);
  });
});
