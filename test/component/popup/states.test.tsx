// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queueList, SITE, siteHealth } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const MINUTE = 60_000;
const ticket = { id: '5', created: '2026-11-17T09:00-03:00', severity: 'high', assigned: true } as const;
const head = (): string => screen.getByRole('banner').textContent ?? '';
const foot = (): string => (screen.getByRole('contentinfo').textContent ?? '').replaceAll('\u00a0', ' ');

describe('the head', () => {
  it.each([
    ['2026-11-17T15:40-03:00', 'Suporte abertofecha às 18:00 ART · reabre qua 9:00'],
    ['2026-11-20T17:59-03:00', 'Suporte abertofecha às 18:00 ART · reabre seg 9:00'],
    ['2026-11-15T18:40-03:00', 'Suporte fechadoabre seg 9:00 ART, em 14 h 20'],
    ['2026-11-17T18:00-03:00', 'Suporte fechadoabre qua 9:00 ART, em 15 h'],
    ['2026-11-17T09:00-03:00', 'Suporte abertofecha às 18:00 ART · reabre qua 9:00'],
  ])('at %s says: %s', (at, words) => {
    openPopup(queueList([ticket], Date.parse(at)), { at: Date.parse(at) });

    expect(head().replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says so when support never closes or never opens', () => {
    const { calendars } = queueList([], NOW);
    const every = (hours: readonly (readonly [string, string])[]) => ({
      aivo: {
        ...calendars['aivo']!,
        weekly: Object.fromEntries(Object.keys(calendars['aivo']!.weekly).map((day) => [day, hours])) as never,
      },
    });

    openPopup(queueList([], NOW, { calendars: every([['00:00', '24:00']]) }));
    expect(head()).toBe('Suporte abertoaberto a qualquer hora');

    cleanup();
    openPopup(queueList([], NOW, { calendars: every([]) }));
    expect(head()).toBe('Suporte fechadoo calendário não tem horas abertas');
  });

  it('leads to the options', () => {
    const { actions } = openPopup(queueList([ticket], NOW));

    fireEvent.click(screen.getByRole('button', { name: 'Opções' }));

    expect(actions.openOptions).toHaveBeenCalledTimes(1);
  });
});

describe('the foot', () => {
  it('tells the sites and the age of the oldest reading', () => {
    const sites = [siteHealth({ readAt: NOW - 40_000 }), siteHealth({ site: 'https://b.example', readAt: NOW - 12 * MINUTE })];

    openPopup(queueList([ticket], NOW, { sites }));

    expect(foot()).toBe('2 sites · há 12 minAtualizar');
  });

  it('leads to where words are mapped', () => {
    const { actions } = openPopup(queueList([ticket, { id: '6', view: { priority: 'P3', unmapped: ['P3'] } }], NOW));
    const link = screen.getByRole('link', { name: '1 a mapear' });
    expect(link.getAttribute('href')).toBe('options.html#mapping');

    fireEvent.click(link);

    expect(actions.openMapping).toHaveBeenCalledOnce();
  });

  it('says that it refreshes while it does', async () => {
    const { isRefreshing, actions } = openPopup(queueList([ticket], NOW));
    fireEvent.click(screen.getByRole('button', { name: 'Atualizar' }));
    expect(actions.refresh).toHaveBeenCalledTimes(1);

    await act(() => {
      isRefreshing.value = true;
    });

    expect(screen.getByRole('button', { name: 'Atualizando…' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the first reading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const bones = (): number => document.querySelectorAll('.bones i').length;

  it('shows dashes at once and bones only after 300 ms', async () => {
    openPopup(undefined);
    expect(screen.getByRole('button', { name: /vencidos/ }).textContent).toBe('– vencidos');
    expect(bones()).toBe(0);
    await act(() => vi.dynamicImportSettled());

    await act(() => void vi.advanceTimersByTime(299));
    expect(bones()).toBe(0);

    await act(() => void vi.advanceTimersByTime(1));
    expect(bones()).toBe(7);
    expect(screen.getByText('Lendo a fila', { selector: '[role=status]' })).toBeTruthy();
  });

  it('goes on while a site was never read, and says how many are', () => {
    openPopup(queueList([], NOW, { sites: [siteHealth(), siteHealth({ site: 'https://b.example' })] }));

    expect(foot()).toBe('lendo 2 sites…Atualizar');
    expect(screen.queryByText('Nada em aberto na sua fila')).toBeNull();
  });

  it('shows what is known instead of bones', () => {
    openPopup(queueList([ticket], NOW, { sites: [siteHealth()] }));

    expect(document.querySelectorAll('a[data-key]')).toHaveLength(1);
    expect(foot()).toBe('1 siteAtualizar');
  });
});

describe('an empty queue', () => {
  it('says so', async () => {
    openPopup(queueList([], NOW));

    expect(await screen.findByRole('heading', { name: 'Nada em aberto na sua fila' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /vencidos/ }).textContent).toBe('0 vencidos');
  });
});

describe('the first use', () => {
  const none = queueList([], NOW, { sites: [] });

  it('offers the page in front, asking within the click', async () => {
    const { actions } = openPopup(none, { activeAddress: 'https://desk.example/list' });

    fireEvent.click(await screen.findByRole('button', { name: 'Adicionar esta página' }));

    expect(actions.addPage.mock.calls).toEqual([['https://desk.example/list']]);
    expect(head()).toBe('Prazonenhum site adicionado');
  });

  it('says why the page could not be added', async () => {
    openPopup(none, { activeAddress: 'https://desk.example/', addition: { outcome: 'refused', reason: 'notPermitted', detail: '' } });

    fireEvent.click(await screen.findByRole('button', { name: 'Adicionar esta página' }));

    expect(await screen.findByText('Sem a permissão do navegador, o Prazo não pode ler este site.')).toBeTruthy();
  });

  it('leads to the options where the page in front is none to add', async () => {
    const { actions } = openPopup(none);

    fireEvent.click(await screen.findByRole('button', { name: 'Adicionar pelo endereço' }));

    expect(actions.openOptions).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Adicionar esta página' })).toBeNull();
  });
});

describe('teaching by pointing', () => {
  const teach = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Ensinar apontando' });

  it.each([
    ['a page of no site', [siteHealth()], 'https://unknown.example/queue'],
    ['a page of a site that was taught before', [siteHealth({ isTaught: true })], `${SITE}/tickets/7`],
    ['the first page', [], 'https://unknown.example/queue'],
  ])('is offered on %s', async (_, sites, activeAddress) => {
    const { actions } = openPopup(queueList([], NOW, { sites }), { activeAddress });

    fireEvent.click(await teach());

    expect(actions.teachPage.mock.calls).toEqual([[activeAddress]]);
  });

  it('is not offered where an adapter reads the page', async () => {
    openPopup(queueList([], NOW, { sites: [siteHealth()] }), { activeAddress: `${SITE}/tickets` });
    await act(async () => undefined);

    expect(screen.queryByRole('button', { name: 'Ensinar apontando' })).toBeNull();
  });
});
