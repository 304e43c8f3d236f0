// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { Language } from '@/utils/language/language';
import type { TicketView } from '@/utils/messages/protocol';
import type { NativeDeadline } from '@/utils/tickets/nativeDeadline';
import { at } from '../../support/tickets';
import { NOW, pictured, readingOf, viewOf } from '../../support/ticketViews';
import { openPanel, textOf } from './openPanel';

afterEach(cleanup);

const withNative = (deadlines: readonly NativeDeadline[] | undefined, view: TicketView = pictured.running): TicketView => ({
  ...view,
  native: { product: 'Zendesk', deadlines },
});
/** The contract's is due on Wednesday 11 November at 16:10 in Buenos Aires. */
const resolution = (dueAt?: string, state: NativeDeadline['state'] = 'running'): NativeDeadline => ({
  metric: 'resolution',
  name: 'Requester wait time',
  state,
  ...(dueAt !== undefined && { dueAt: at(`2026-11-${dueAt}`) }),
});

const section = (heading = 'No Zendesk'): HTMLElement => screen.getByRole('region', { name: heading });
const rows = (heading?: string): readonly string[] => within(section(heading)).getAllByRole('definition').map(textOf);

describe('the service level of the product itself', () => {
  it('is not there unless it was read for the analyst', () => {
    openPanel(pictured.running);

    expect(screen.queryByRole('region', { name: 'No Zendesk' })).toBeNull();
  });

  test.each<readonly [Language, string, string]>([
    ['pt', 'No Zendesk', 'correndo · vence qua 11/11 14:40 ART · 1 h 30 antes do contrato'],
    ['es', 'En Zendesk', 'corriendo · vence mié 11/11 14:40 ART · 1 h 30 antes que el contrato'],
    ['en', 'In Zendesk', 'running · due Wed 11 Nov 14:40 ART · 1 h 30 earlier than the contract'],
  ])('tells in %s when it is due, in which zone, and how that differs', (language, heading, expected) => {
    openPanel(withNative([resolution('11 14:40')]), undefined, { language });

    expect(rows(heading)).toEqual([expected]);
  });

  test.each<readonly [string, NativeDeadline, string]>([
    ['later than the contract', resolution('12 09:10'), 'correndo · vence qui 12/11 9:10 ART · 17 h depois do contrato'],
    ['at the same time', resolution('11 16:10'), 'correndo · vence qua 11/11 16:10 ART · junto com o contrato'],
    ['over time', resolution('10 15:40'), 'vencido · prazo ter 10/11 15:40 ART · 24 h 30 antes do contrato'],
    ['paused', resolution(undefined, 'paused'), 'pausado'],
    ['met', resolution('11 14:40', 'met'), 'cumprido · vence qua 11/11 14:40 ART · 1 h 30 antes do contrato'],
    ['missed', resolution('09 12:00', 'missed'), 'perdido · prazo seg 9/11 12:00 ART · 52 h 10 antes do contrato'],
    [
      'over, without a verdict',
      resolution('09 12:00', 'ended'),
      'terminado, não diz se em tempo · prazo seg 9/11 12:00 ART · 52 h 10 antes do contrato',
    ],
    [
      'a time alone',
      { metric: 'resolution', name: 'Due', dueAt: at('2026-11-11 14:40') },
      'vence qua 11/11 14:40 ART · 1 h 30 antes do contrato',
    ],
    [
      'something that the contract does not measure',
      { name: 'Next reply', state: 'running', dueAt: at('2026-11-11 14:40') },
      'correndo · vence qua 11/11 14:40 ART',
    ],
  ])('can be %s', (_, deadline, expected) => {
    openPanel(withNative([deadline]));

    expect(rows()).toEqual([expected]);
  });

  it("names each row by the contract's metric and by the product's own word", () => {
    openPanel(withNative([resolution('11 14:40'), { name: 'Next reply time', state: 'paused' }]));

    expect(
      within(section())
        .getAllByRole('term')
        .map((term) => textOf(term).trim()),
    ).toEqual(['Resolução Requester wait time', 'Next reply time']);
  });

  it('is overdue once its time has passed', async () => {
    const { reading } = openPanel(withNative([resolution('10 15:50')]));

    await act(() => {
      reading.value = readingOf('pt', NOW + 10 * 60_000);
    });

    expect(rows()[0]).toMatch(/^vencido · /);
  });

  it('has only a bound for the difference where the contract may be due later', () => {
    const partial = viewOf({ createdAt: at('2026-11-04 16:10'), partialSince: at('2026-11-05 09:00') });

    openPanel(withNative([resolution('11 14:40'), resolution('12 09:10')], partial));

    expect(rows().map((row) => row.split(' · ')[2])).toEqual(['pelo menos 1 h 30 antes do contrato', 'no máximo 17 h depois do contrato']);
  });

  it('has no difference to a contract that is paused, unmapped or met', () => {
    for (const view of [pictured.paused, viewOf({ severity: undefined, createdAt: NOW })]) {
      openPanel(withNative([resolution('11 14:40')], view));
      expect(rows()).toEqual(['correndo · vence qua 11/11 14:40 ART']);
      cleanup();
    }
  });

  test.each<readonly [readonly NativeDeadline[] | undefined, string]>([
    [[], 'nenhum prazo para este ticket'],
    [undefined, 'não diz os prazos a esta conta'],
  ])('says so when there is none (%o)', (deadlines, expected) => {
    openPanel(withNative(deadlines));

    expect(textOf(section())).toBe(`No Zendesk${expected}`);
  });
});
