// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TicketAlerts } from '@/utils/messages/protocol';
import type { QueueList } from '@/utils/messages/queueList';
import { queueList, queueTicket, type QueuedTicket } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const MINUTE = 60_000;
const overdue: QueuedTicket = { id: '1', created: '2026-11-16T14:05-03:00', severity: 'high', assigned: true };
const onTrack: QueuedTicket = { id: '2', created: '2026-11-13T11:00-03:00', severity: 'low', assigned: true };
const KEY = queueTicket(overdue, NOW).key;

const withAlerts = (alerts: TicketAlerts, ticket = overdue): QueueList => queueList([{ ...ticket, view: { alerts } }], NOW);
const button = (label = 'SUP-1'): HTMLElement => screen.getByRole('button', { name: `Ações de ${label}` });
/** Without the key beside it. */
const wordsOf = (item: Element): string | undefined => item.firstChild?.textContent ?? undefined;
const choices = (): readonly (string | undefined)[] => screen.queryAllByRole('menuitem').map(wordsOf);
const choice = (name: string): HTMLElement => screen.getByRole('menuitem', { name });
const press = (key: string): void => void fireEvent.keyDown(document.activeElement!, { key });
const facts = (): string =>
  document.querySelector('.next a > span:last-child small, .group small')?.textContent?.replaceAll(/[\u2066-\u2069]/g, '') ?? '';

async function open(label?: string): Promise<HTMLElement> {
  await act(() => {
    button(label).focus();
    fireEvent.click(button(label));
  });
  return screen.findByRole('menu');
}

describe('the menu of a row', () => {
  it.each<[string, QueueList, readonly string[]]>([
    ['a ticket with something to tell', queueList([overdue], NOW), ['Adiar 15 min', 'Visto', 'Acompanhar sempre']],
    ['one that is on track', queueList([{ ...onTrack, id: '1' }], NOW), ['Acompanhar sempre']],
    ['one that was seen', withAlerts({ isAcknowledged: true }), ['Acompanhar sempre']],
    ['one that was put off', withAlerts({ snoozedUntil: NOW + MINUTE }), ['Adiar 15 min', 'Visto', 'Acompanhar sempre']],
    ['one that is watched', withAlerts({ isWatched: true }), ['Adiar 15 min', 'Visto', 'Deixar de acompanhar']],
  ])('offers for %s what fits it', async (_, queue, expected) => {
    openPopup(queue);

    const menu = await open();

    expect(within(menu).getAllByRole('menuitem').map(wordsOf)).toEqual(['Abrir', ...expected, 'Copiar registro']);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(choice('Abrir'));
  });

  it.each([
    ['Adiar 15 min', 'snooze'],
    ['Visto', 'acknowledge'],
    ['Acompanhar sempre', 'watch'],
  ])('tells the worker: %s, and gives the focus back', async (name, word) => {
    const { actions } = openPopup(queueList([overdue], NOW));
    await open();

    await act(async () => void fireEvent.click(choice(name)));

    expect(actions.say.mock.calls).toEqual([[KEY, word]]);
    expect(choices()).toEqual([]);
    expect(document.activeElement).toBe(button());
    expect(actions.openTicket).not.toHaveBeenCalled();
  });

  it('lets go of a watched ticket', async () => {
    const { actions } = openPopup(withAlerts({ isWatched: true }));
    await open();

    await act(async () => void fireEvent.click(choice('Deixar de acompanhar')));

    expect(actions.say.mock.calls).toEqual([[KEY, 'unwatch']]);
  });

  it('moves through its choices by arrows, around the ends', async () => {
    openPopup(queueList([overdue], NOW));
    await open();

    const path = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(key);
      return wordsOf(document.activeElement!);
    });

    expect(path).toEqual(['Adiar 15 min', 'Visto', 'Acompanhar sempre', 'Visto']);
  });

  it.each(['Escape', 'Tab'])('closes by %s, which leaves the popup open and the focus on its button', async (key) => {
    const { actions } = openPopup(queueList([overdue], NOW));
    await open();

    await act(() => press(key));

    expect(choices()).toEqual([]);
    expect(document.activeElement).toBe(button());
    expect(actions.close).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['its button is pressed again', () => void fireEvent.click(button())],
    ['something else is pressed', () => void fireEvent.pointerDown(document.querySelector('.popup-head')!)],
    ['something else takes the focus', () => button('SUP-2').focus()],
    ['the queue is scrolled', () => void fireEvent.scroll(document.querySelector('.scroll')!)],
  ])('closes when %s', async (_, turnAway) => {
    openPopup(queueList([overdue, onTrack], NOW));
    await open();

    await act(turnAway);

    expect(choices()).toEqual([]);
  });

  it('opens the ticket, and copies the row', async () => {
    const { actions } = openPopup(queueList([overdue], NOW));
    await open();
    await act(async () => void fireEvent.click(choice('Abrir')));
    expect(actions.openTicket.mock.calls).toEqual([['https://suporte.aivo.example/tickets/1']]);

    await open();
    await act(() => press('c'));

    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it('keeps the popup’s own keys quiet', async () => {
    const { actions } = openPopup(queueList([overdue], NOW));
    await open();

    await act(() => press('r'));

    expect(actions.refresh).not.toHaveBeenCalled();
  });

  it('stays and says what went wrong', async () => {
    const { actions } = openPopup(queueList([overdue], NOW));
    actions.say.mockRejectedValue(new Error('alert/say: no answer'));
    await open();

    await act(async () => void fireEvent.click(choice('Visto')));

    expect(screen.getByRole('alert').textContent).toBe('Não deu certo: alert/say: no answer');
    expect(choices()).not.toEqual([]);
  });
});

describe('the button of the menu', () => {
  it('is one tab stop together with its row', async () => {
    openPopup(queueList([overdue, onTrack], NOW));

    expect([button('SUP-2'), button()].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    await act(() => button().focus());
    expect([button('SUP-2'), button()].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });

  it('goes on to the next row by an arrow', async () => {
    openPopup(queueList([overdue, onTrack], NOW));
    button('SUP-2').focus();

    await act(() => press('ArrowDown'));

    expect(document.activeElement?.textContent).toContain('SUP-1');
  });

  it('opens its menu by m', async () => {
    openPopup(queueList([overdue], NOW));

    await act(() => press('m'));

    expect(await screen.findByRole('menu', { name: 'Ações de SUP-1' })).toBeTruthy();
  });
});

describe('a row', () => {
  it.each<[TicketAlerts, string]>([
    [{}, 'SUP-1 · Loja Aurora · Alta'],
    [{ isAcknowledged: true }, 'SUP-1 · visto · Loja Aurora · Alta'],
    [{ snoozedUntil: NOW + 15 * MINUTE }, 'SUP-1 · adiado até 15:55 · Loja Aurora · Alta'],
    [{ snoozedUntil: NOW }, 'SUP-1 · Loja Aurora · Alta'],
    [{ snoozedUntil: NOW + 15 * MINUTE, isAcknowledged: true }, 'SUP-1 · visto · Loja Aurora · Alta'],
  ])('says what its alerts were told: %j', (alerts, words) => {
    openPopup(withAlerts(alerts));

    expect(facts()).toBe(words);
  });

  it('is silent about a snooze once it is over', async () => {
    const { now } = openPopup(withAlerts({ snoozedUntil: NOW + 15 * MINUTE }));

    await act(() => {
      now.value += 15 * MINUTE;
    });

    expect(facts()).toBe('SUP-1 · Loja Aurora · Alta');
  });
});
