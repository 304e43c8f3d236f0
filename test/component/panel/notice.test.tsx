// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { SiteHealth, TicketView } from '@/utils/messages/protocol';
import type { TicketEvent } from '@/utils/tickets/ticket';
import { assigned, at, became } from '../../support/tickets';
import { NOW, pictured, readingOf, statedView, viewOf } from '../../support/ticketViews';
import { HERE, openPanel, textOf } from './openPanel';

afterEach(cleanup);

const notice = (): string => [...screen.getByRole('status').querySelectorAll('.notice')].map(textOf).join('').trim();
const state = (): string => textOf(screen.getByRole('status').querySelector('.vh')!);

describe('the notice', () => {
  const stale = viewOf({ createdAt: at('2026-11-10 12:25') }, { isStale: true, readAt: at('2026-11-10 14:52') });

  test.each<readonly [string, TicketView | undefined, Partial<SiteHealth> | undefined, string]>([
    ['nothing while all is well', pictured.running, {}, ''],
    ['that the ticket is being read', undefined, {}, 'Lendo o ticket…'],
    ['a pause', pictured.paused, {}, 'Pausado por terceiro desde ter 11:20. A contagem está parada.'],
    [
      'a pause that only Prazo knows of',
      statedView(),
      {},
      'Pausado por você desde ter 15:30: cliente. Só no Prazo: o status no site não mudou.',
    ],
    [
      'an unknown word',
      viewOf({ createdAt: NOW }, { unmapped: ['P3', 'Em análise'] }),
      {},
      'O Prazo não sabe o que quer dizer “P3”, “Em análise”. Mapeie nas opções.',
    ],
    [
      'an incomplete history',
      viewOf({ createdAt: at('2026-11-04 16:10'), partialSince: at('2026-11-05 09:00') }),
      {},
      'O histórico antes de qui 5/11 9:00 não é conhecido: pode faltar uma pausa. O que resta é no mínimo o que se vê.',
    ],
    [
      'what a list says against the page of the ticket',
      viewOf({ createdAt: NOW }, { doubt: { field: 'status', says: 'Closed', own: '', at: at('2026-11-10 14:52') } }),
      {},
      'Uma lista diz “\u2068Closed\u2069”; a página do ticket, às 13:52: “\u2068–\u2069”. Abra-a para confirmar.',
    ],
    ['numbers that are old', stale, {}, 'O ticket não pôde ser lido de novo. Lido às 13:52. Tentar agora'],
    ['the end of a session', stale, { failure: 'signedOut' }, 'Sua sessão no site terminou. Lido às 13:52. Entrar'],
    ['a site that refuses', stale, { failure: 'notAllowed' }, 'O site não deixa esta conta ler o ticket. Lido às 13:52.'],
    ['a busy site', undefined, { failure: 'busy', retryAt: NOW + 120_000 }, 'O site está ocupado. Nova tentativa às 14:42.'],
    ['a busy site whose time has come', undefined, { failure: 'busy', retryAt: NOW }, 'O site está ocupado. Tentar agora'],
    ['a site that is away', undefined, { failure: 'unreachable' }, 'O site não responde. Tentar agora'],
    [
      'the site before the pause',
      { ...pictured.paused, isStale: true },
      { failure: 'unreadable' },
      'A resposta do site não pôde ser lida. Lido às 14:39. Tentar agora',
    ],
  ])('says %s', (_, view, health, words) => {
    openPanel(view, health);

    expect(notice()).toBe(words);
  });

  it('leads to the site to sign in', () => {
    openPanel(stale, { failure: 'signedOut' });

    expect(screen.getByRole('link', { name: 'Entrar' }).getAttribute('href')).toBe('https://desk.example');
  });

  it('tries again', () => {
    const { onRefresh } = openPanel(stale, { failure: 'unreachable' });

    fireEvent.click(screen.getByRole('button', { name: 'Tentar agora' }));

    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('tells those who hear it how the next deadline stands, each time that this changes', async () => {
    const owed = { severity: 'high', createdAt: at('2026-11-10 14:00') } as const;
    const response = assigned(at('2026-11-10 15:00'));
    const { shown, reading } = openPanel(viewOf(owed));
    const status = screen.getByRole('status');
    const heard = [state()];

    const views: readonly (readonly [string, TicketEvent[], Partial<TicketView>?])[] = [
      ['2026-11-10 15:40', [response]],
      ['2026-11-11 12:30', [response]],
      ['2026-11-11 14:00', [response]],
      ['2026-11-10 15:40', [response, became(at('2026-11-10 15:30'), 'waitingCustomer')]],
      ['2026-11-10 15:40', [response, became(at('2026-11-10 15:30'), 'resolved')], { isDone: true }],
    ];
    for (const [when, events, more] of views) {
      await act(() => {
        shown.value = viewOf({ ...owed, events }, more, at(when));
        reading.value = readingOf('pt', at(when), HERE);
      });
      heard.push(state());
    }

    expect(heard).toEqual([
      'Primeira resposta em risco.',
      'Resolução no prazo.',
      'Resolução crítica.',
      'Resolução vencida.',
      '',
      'Resolução cumprida.',
    ]);
    expect(status.isConnected).toBe(true);
    expect(status.getAttribute('aria-atomic')).toBe('false');
  });

  it('comes and goes with the ticket', async () => {
    const { shown } = openPanel(pictured.running);

    await act(() => {
      shown.value = pictured.paused;
    });
    expect(notice()).toContain('Pausado');

    await act(() => {
      shown.value = pictured.running;
    });
    expect(notice()).toBe('');
  });
});
