// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { queueView, ticketView, type QueuedTicket } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const three: readonly QueuedTicket[] = [
  { id: '1', created: '2026-11-16T14:05-03:00', severity: 'high', assigned: true, view: { title: 'Integração com o CRM' } },
  { id: '2', created: '2026-11-17T09:00-03:00', severity: 'high', assigned: true, view: { customer: 'Telco Pampa' } },
  { id: '3', created: '2026-11-13T11:00-03:00', severity: 'low', assigned: true },
];

const press = (key: string, init: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
};
const focused = (): string | undefined => /SUP-\d+/.exec(document.activeElement?.textContent ?? '')?.[0];
const labels = (): readonly (string | undefined)[] =>
  screen.queryAllByRole('link').map(({ textContent }) => /SUP-\d+/.exec(textContent ?? '')?.[0]);
const isPressed = (name: string): string | null => screen.getByRole('button', { name: new RegExp(name) }).getAttribute('aria-pressed');

describe('the popup by keyboard', () => {
  it('gives the first row the focus at opening', () => {
    openPopup(queueView(three, NOW));

    expect(focused()).toBe('SUP-1');
  });

  it('moves through the rows by arrows and stops at both ends', () => {
    openPopup(queueView(three, NOW));

    const path = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(key);
      return focused();
    });

    expect(path).toEqual(['SUP-1', 'SUP-2', 'SUP-3', 'SUP-3', 'SUP-2']);
  });

  it('has one tab stop in the queue: the row last used', async () => {
    openPopup(queueView(three, NOW));

    await act(() => press('ArrowDown'));

    expect(screen.getAllByRole('link').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('comes back into the queue from a filter by an arrow', async () => {
    openPopup(queueView(three, NOW));
    await act(() => press('ArrowDown'));
    screen.getByRole('button', { name: /vencidos/ }).focus();

    press('ArrowDown');

    expect(focused()).toBe('SUP-2');
  });

  it('keeps the focus on its ticket while the queue is read again', async () => {
    const { queue } = openPopup(queueView(three, NOW));
    await act(() => press('ArrowDown'));

    await act(() => {
      const added = ticketView({ id: '9', created: '2026-11-16T09:00-03:00', severity: 'high', assigned: true }, NOW);
      queue.value = queueView(three, NOW, { tickets: [added, ...queueView(three, NOW).tickets] });
    });

    expect(labels()).toEqual(['SUP-9', 'SUP-1', 'SUP-2', 'SUP-3']);
    expect(focused()).toBe('SUP-2');
  });

  it('gives the focus to the first row when its ticket is gone', async () => {
    const { queue } = openPopup(queueView(three, NOW));
    await act(() => press('ArrowDown'));

    await act(() => {
      queue.value = queueView([three[0]!, three[2]!], NOW);
    });

    expect(focused()).toBe('SUP-1');
  });

  it.each([
    ['1', 'vencidos', ['SUP-1']],
    ['2', 'em risco', ['SUP-2']],
    ['3', 'no prazo', ['SUP-3']],
    ['4', 'pausados', []],
  ])('filters by %s: %s', async (key, name, expected) => {
    openPopup(queueView(three, NOW));

    await act(() => press(key));
    expect(isPressed(name)).toBe('true');
    expect(labels()).toEqual(expected);

    await act(() => press(key));
    expect(isPressed(name)).toBe('false');
    expect(labels()).toEqual(['SUP-1', 'SUP-2', 'SUP-3']);
  });

  it.each([
    ['integracao crm', ['SUP-1']],
    ['PAMPA', ['SUP-2']],
    ['sup-3', ['SUP-3']],
    ['nada disto', []],
  ])('searches by / for "%s", without case and accents', async (words, expected) => {
    openPopup(queueView(three, NOW));
    await act(() => press('/'));
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);

    await act(() => {
      fireEvent.input(field, { target: { value: words } });
    });

    expect(labels()).toEqual(expected);
  });

  it('types digits and letters into the search instead of acting on them', async () => {
    const { actions } = openPopup(queueView(three, NOW));
    await act(() => press('/'));

    await act(() => press('1'));
    await act(() => press('r'));

    expect(isPressed('vencidos')).toBe('false');
    expect(actions.refresh).not.toHaveBeenCalled();
  });

  it('leaves the search by Esc, and the popup by the next', async () => {
    const { actions } = openPopup(queueView(three, NOW));
    await act(() => press('/'));

    await act(() => press('Escape'));
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();

    await act(() => press('Escape'));
    expect(actions.close).toHaveBeenCalledTimes(1);
  });

  it('refreshes by r, but leaves Ctrl+R to the browser', () => {
    const { actions } = openPopup(queueView(three, NOW));

    press('r', { ctrlKey: true });
    expect(actions.refresh).not.toHaveBeenCalled();

    press('r');
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });

  it('offers the whole queue again when nothing matches', async () => {
    openPopup(queueView(three, NOW));
    await act(() => press('4'));

    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Mostrar todos' }));
    });

    expect(labels()).toEqual(['SUP-1', 'SUP-2', 'SUP-3']);
  });
});
