// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { SiteHealth, TicketView } from '@/utils/messages/protocol';
import { at } from '../../support/tickets';
import { NOW, pictured, viewOf } from '../../support/ticketViews';
import { openPanel, textOf } from './openPanel';

afterEach(cleanup);

const notice = (): string => textOf(screen.getByRole('status')).trim();

describe('the notice', () => {
  const stale = viewOf({ createdAt: at('2026-11-10 12:25') }, { isStale: true, readAt: at('2026-11-10 14:52') });

  test.each<readonly [string, TicketView | undefined, Partial<SiteHealth> | undefined, string]>([
    ['nothing while all is well', pictured.running, {}, ''],
    ['that the ticket is being read', undefined, {}, 'Lendo o ticket…'],
    ['a pause', pictured.paused, {}, 'Pausado por terceiro desde ter 11:20. A contagem está parada.'],
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
    ['numbers that are old', stale, {}, 'O ticket não pôde ser lido de novo. Lido às 13:52. Tentar agora'],
    ['the end of a session', stale, { failure: 'signedOut' }, 'Sua sessão no site terminou. Lido às 13:52. Entrar'],
    ['a site that refuses', stale, { failure: 'notAllowed' }, 'O site não deixa esta conta ler o ticket. Lido às 13:52.'],
    ['a busy site', undefined, { failure: 'busy', retryAt: NOW + 120_000 }, 'O site está ocupado. Nova tentativa às 14:42. Tentar agora'],
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
