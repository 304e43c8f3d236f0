// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { TicketView } from '@/utils/messages/protocol';
import { assigned, at, became, called } from '../../support/tickets';
import { NOW, pictured, readingOf, viewOf } from '../../support/ticketViews';
import { head, HERE, openPanel, textOf } from './openPanel';

afterEach(cleanup);

const clocks = (): string[] => [...document.querySelectorAll('.clock')].map(textOf);

describe('the panel', () => {
  it('tells what was contracted and how old what it shows is', () => {
    openPanel(pictured.running);

    expect(head()).toBe('PrazoAivo · Média · seg–sex 9–18 ARTagora mesmo');
  });

  it('tells elapsed hours without a zone', () => {
    openPanel(pictured.overdue);

    expect(head()).toBe('PrazoAivo · Blocker · horas corridasagora mesmo');
  });

  test.each<readonly [string, TicketView, string, string]>([
    [
      'runs',
      pictured.running,
      'Primeira resposta32 mincumpridameta < 4 h úteis · qua 4/11 16:42',
      'Resolução9 h 30úteis restantes de 45 hvence qua 11/11 16:10 ART · 15:10 para você',
    ],
    [
      'is paused',
      pictured.paused,
      'Primeira resposta12 mincumpridameta < 4 h úteis · qui 5/11 10:12',
      'Resolução25 h 10úteis restantes de 45 h, paradose retomar agora, vence sex 13/11 13:50 ART · 12:50 para você',
    ],
    [
      'is overdue',
      pictured.overdue,
      'Primeira resposta21 mincumpridameta < 1 h corridas · ter 8:11',
      'Resolução−1 h 20vencida, de 6 h corridasvenceu ter 10/11 14:20 ART · 13:20 para você',
    ],
    [
      'has an incomplete history',
      viewOf({ createdAt: at('2026-11-04 16:10'), partialSince: at('2026-11-05 09:00') }),
      'Primeira resposta?talvez vencida, de 4 h úteisvenceu ≥ qui 5/11 11:10 ART · 10:10 para você',
      'Resolução≥ 9 h 30úteis restantes de 45 hvence ≥ qua 11/11 16:10 ART · 15:10 para você',
    ],
    [
      'is under the 24x7 support',
      viewOf({
        severity: 'high',
        covered: true,
        integration: 'builtByUs',
        createdAt: at('2026-11-10 07:00'),
        events: [assigned(at('2026-11-10 08:10')), called(at('2026-11-10 08:30'))],
      }),
      'Primeira resposta0 scumpridameta < 2 h úteis · ter 8:10',
      'Resolução8 h 50corridas restantes de 16 hvence qua 11/11 0:30 ART · ter 23:30 para você · chamada 24x7 às 8:30',
    ],
    [
      'was assigned too late, or nobody knows when',
      viewOf({
        createdAt: at('2026-11-04 16:10'),
        events: [{ at: at('2026-11-05 15:00'), kind: 'assignee', to: 'ana' }],
        partialSince: at('2026-11-05 15:00'),
      }),
      'Primeira resposta?talvez vencida, de 4 h úteismeta < 4 h úteis · qui 5/11 15:00',
      'Resolução≥ 9 h 30úteis restantes de 45 hvence ≥ qua 11/11 16:10 ART · 15:10 para você',
    ],
    [
      'was assigned before the first look, nobody knows when',
      viewOf({
        createdAt: at('2026-11-04 16:10'),
        events: [{ at: at('2026-11-04 17:00'), kind: 'assignee', to: 'ana' }],
        partialSince: at('2026-11-04 17:00'),
      }),
      'Primeira resposta≤ 50 mincumpridameta < 4 h úteis · qua 4/11 17:00',
      'Resolução≥ 9 h 30úteis restantes de 45 hvence ≥ qua 11/11 16:10 ART · 15:10 para você',
    ],
    [
      'is not mapped',
      viewOf({ createdAt: at('2026-11-04 16:10'), severity: undefined }, { priority: 'P3', unmapped: ['P3'] }),
      'Primeira respostasem prazoa prioridade P3 não está mapeada',
      'Resoluçãosem prazoa prioridade P3 não está mapeada',
    ],
    [
      'asks for a new feature',
      viewOf({ createdAt: at('2026-11-04 16:10'), isFeatureRequest: true }),
      'Primeira respostasem nível de serviçoé um pedido de recurso novo',
      'Resoluçãosem nível de serviçoé um pedido de recurso novo',
    ],
    [
      'ended late',
      viewOf(
        {
          severity: 'high',
          createdAt: at('2026-11-09 09:00'),
          events: [assigned(at('2026-11-09 12:00')), became(at('2026-11-09 18:00'), 'resolved')],
        },
        { isDone: true },
      ),
      'Primeira resposta3 hperdida, de 2 h úteismeta < 2 h úteis · seg 9/11 12:00',
      'Resolução9 hperdida, de 8 h úteismeta ≤ 8 h úteis · seg 9/11 18:00',
    ],
  ])('shows both clocks of a ticket that %s', (_, view, firstResponse, resolution) => {
    openPanel(view);

    expect(clocks()).toEqual([firstResponse, resolution]);
  });

  it('names its numbers in full words', () => {
    openPanel(pictured.running);

    expect(screen.getAllByRole('timer').map((timer) => timer.getAttribute('aria-label'))).toEqual([
      '32 minutos úteis',
      '9 horas e 30 minutos úteis',
    ]);
  });

  it('ticks without being told the ticket again', async () => {
    const { reading } = openPanel(pictured.running);
    const number = screen.getAllByRole('timer')[1]!;

    await act(() => {
      reading.value = readingOf('pt', NOW + 60_000, HERE);
    });

    expect(number.isConnected).toBe(true);
    expect(textOf(number)).toBe('9 h 29');
    expect(head()).toContain('há 1 min');
    expect(textOf(document.querySelector('.sum summary')!)).toBe('35 h 31 de 45 h úteis em 5 dias · nenhuma pausa');
  });

  it('follows the ticket to a new reading', async () => {
    const { shown } = openPanel(pictured.running);

    await act(() => {
      shown.value = { ...pictured.paused, readAt: NOW - 3_000 };
    });

    expect(clocks()[1]).toContain('25 h 10úteis restantes de 45 h, parado');
    expect(head()).toContain('agora mesmo');
    expect(textOf(document.querySelector('.sum summary')!)).toBe('19 h 50 de 45 h úteis · 2 pausas');
  });

  it('shows the sum of the resolution, and of a first response that is still owed', () => {
    openPanel(viewOf({ createdAt: at('2026-11-10 12:25') }));

    const headlines = [...document.querySelectorAll('.sum summary')].map(textOf);
    expect(headlines).toEqual([
      'Primeira resposta: 3 h 15 de 4 h úteis · nenhuma pausa',
      'Resolução: 3 h 15 de 45 h úteis · nenhuma pausa',
    ]);
    expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
  });

  it('draws a timeline that speaks', () => {
    openPanel(pictured.running);

    const timeline = screen.getByRole('figure', { name: 'Linha do tempo da resolução' });
    expect(textOf(within(timeline).getAllByRole('listitem')[0]!)).toBe('qua 4/11, 1 h 50 contou');
  });

  it.each<[string, TicketView, boolean]>([
    ['far from', pictured.running, false],
    ['that need the room of', pictured.paused, true],
  ])('writes now beside the words of a deadline %s it, and leaves it to its line otherwise', (_, view, isCrowded) => {
    openPanel(view);

    expect(document.querySelector('.mark-at.now')?.hasAttribute('data-crowded')).toBe(isCrowded);
  });

  it('shows words of the page as words', () => {
    const hostile = '<img src=x onerror=alert(1)>';

    openPanel(viewOf({ createdAt: NOW, severity: undefined }, { priority: hostile, unmapped: [hostile], policyName: hostile }));

    expect(document.querySelector('img')).toBeNull();
    expect(textOf(screen.getByRole('status'))).toContain(hostile);
  });

  it('asks for a new reading', () => {
    const { onRefresh } = openPanel(pictured.running);

    fireEvent.click(screen.getByRole('button', { name: 'Atualizar' }));

    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('collapses to its head, with a badge for each clock, and opens again', () => {
    const { onCollapse } = openPanel(pictured.running);

    fireEvent.click(screen.getByRole('button', { name: 'Recolher o painel' }));

    expect(onCollapse).toHaveBeenLastCalledWith(true);
    expect(screen.queryAllByRole('timer')).toHaveLength(0);
    expect(screen.getAllByRole('img').map(textOf)).toEqual(['cumprido', '9 h 30']);

    fireEvent.click(screen.getByRole('button', { name: 'Abrir o painel', expanded: false }));
    expect(screen.getAllByRole('timer')).toHaveLength(2);
  });
});
