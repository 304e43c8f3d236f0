// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { queueList, siteHealth } from '../../../support/queue';
import { NOW, openOptions, site, type OpenOptions } from '../openOptions';
import { add, begin, button, click, confirmHours, done, focused, open } from './steps';

// The lists weigh so much that the first test would wait for them longer than it may.
beforeAll(() => import('@/utils/calendar/holidays/holidayLists'));
afterEach(cleanup);

describe('hours and holidays', () => {
  it('says why it guessed so, and the next holiday', async () => {
    begin();
    await add('https://desk.exemplo.com.br/fila');

    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Sem os feriados de Brasil' })).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Sem os feriados de Argentina' })).toBeTruthy();
    expect(screen.getByText('do contrato')).toBeTruthy();
    expect(screen.getByText('do contrato Aivo')).toBeTruthy();
    expect(screen.getByText(/^próximo: sex 20\/11, .*Consciência Negra/)).toBeTruthy();
  });

  it('offers the state of the city that the zone is named for, and takes it only by a click', async () => {
    const { settings } = begin({ ownZone: 'America/Sao_Paulo' });
    await add('https://desk.exemplo.com.br/fila');
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Sem os feriados de Brasil' })).toBeTruthy());

    await click(button('Também os de Brasil, São Paulo?'));
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Sem os feriados de Brasil, São Paulo' })).toBeTruthy());
    expect(screen.queryByRole('button', { name: /^Também/ })).toBeNull();
    await confirmHours();
    expect(settings.value?.holidays['aivo']?.sources.map(({ id }) => id)).toEqual(['AR', 'BR', 'BR-SP']);
    expect(settings.value?.calendars['aivo']?.holidays).toContain('2026-07-09');
  });

  it('leaves out a country that is taken away', async () => {
    const { settings } = begin();
    await add();
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Sem os feriados de Argentina' })).toBeTruthy());

    await click(button('Sem os feriados de Argentina'));
    expect(document.activeElement).toBe(button('País ou região'));
    await confirmHours();

    expect(settings.value?.holidays['aivo']?.sources).toEqual([]);
    expect(settings.value?.calendars['aivo']?.holidays).toEqual([]);
  });

  it('says why it was not saved, and stays', async () => {
    const { actions } = begin();
    await add();
    actions.save.mockRejectedValueOnce(new Error('storage is full'));

    await click(button('Está certo'));

    expect(await screen.findByText(/Não foi salvo: storage is full/)).toBeTruthy();
    expect(open()).toBe('Horário e feriados');
  });
});

describe('the test alert', () => {
  it.each(['blocked', 'failed'] as const)('says what to do when the browser %s it, and goes on without', async (outcome) => {
    const { actions } = begin({ alertTest: { outcome } });
    await add();
    await confirmHours();

    await vi.waitFor(() => expect(document.querySelector('.field-error')?.textContent).toMatch(/^O navegador (bloqueia|não mostrou)/));
    expect(actions.testAlert).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(focused()).toBe('Enviar de novo'));
    await click(button('Seguir sem'));
    expect(done().at(-1)).toBe('Alertas: sem alertas na tela');
  });

  it('that the browser showed and nobody saw is hidden by the system', async () => {
    begin();
    await add();
    await confirmHours();

    await click(await screen.findByRole('button', { name: 'Não apareceu' }));

    expect(document.querySelector('.field-error')?.textContent).toContain('Não perturbe');
    await vi.waitFor(() => expect(focused()).toBe('Enviar de novo'));
  });
});

describe('the first badge', () => {
  const left = { id: '4711', created: '2026-11-17T12:00-03:00', severity: 'high', assigned: true } as const;
  const arrive = async (options: OpenOptions): Promise<void> => {
    openOptions({ ...options, start: JSON.stringify({ done: ['hours', 'alert'] }) });
    await act(async () => undefined);
  };
  const said = (): string | undefined => document.querySelector('[aria-current=step] [role=status]')?.textContent?.trim();

  it('stands beside a ticket of theirs, with when the next one falls due', async () => {
    await arrive({ rows: queueList([left], NOW) });

    await vi.waitFor(() => expect(document.querySelectorAll('.first-rows .badge')).toHaveLength(1));
    expect(said()).toMatch(/^Assim fica a sua lista\. O próximo prazo vence qua 11:00 ART\.$/);
  });

  it.each<[string, Partial<Parameters<typeof siteHealth>[0]>, string]>([
    ['is still read', { readAt: undefined }, 'Lendo a sua lista…'],
    ['has no ticket', { readAt: NOW }, 'Nenhum ticket aberto por enquanto. O selo aparece com o primeiro.'],
    [
      'reads only what is opened',
      { isTaught: true },
      'Deste site o Prazo só lê as páginas que você abre. Abra a sua lista: os selos aparecem nela.',
    ],
    ['is signed out', { failure: 'signedOut' }, 'Suporte Aivo: sessão terminada. Entrar no site Ler de novo'],
    [
      'lacks its key',
      { failure: 'notAllowed', lacks: 'token' },
      'Falta a chave de API do site, que você encontra nele e cola nas opções do Prazo. Abrir as opções do site',
    ],
  ])('is missing where the site %s, and says so', async (_, health, words) => {
    await arrive({ rows: queueList([], NOW, { sites: [siteHealth(health)] }), sites: [site()] });

    await vi.waitFor(() => expect(said()).toBe(words));
  });

  it('of a ticket whose words nobody explained leads to the mapping', async () => {
    await arrive({ rows: queueList([{ ...left, row: { unmapped: ['Em curso'] } }], NOW) });

    await vi.waitFor(() => expect(said()).toContain('Falta dizer o que querem dizer: Em curso.'));
    expect(screen.getByRole('link', { name: 'Dizer agora' }).getAttribute('href')).toBe('#mapping');
  });
});
