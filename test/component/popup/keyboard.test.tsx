// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { queueList, queueTicket, type QueuedTicket } from '../../support/queue';
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
  [...document.querySelectorAll('a[data-key]')].map(({ textContent }) => /SUP-\d+/.exec(textContent ?? '')?.[0]);
const isPressed = (name: string): string | null => screen.getByRole('button', { name: new RegExp(name) }).getAttribute('aria-pressed');

describe('the popup by keyboard', () => {
  it('gives the first row the focus at opening', () => {
    openPopup(queueList(three, NOW));

    expect(focused()).toBe('SUP-2');
  });

  it('moves through the rows by arrows and stops at both ends', () => {
    openPopup(queueList(three, NOW));

    const path = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(key);
      return focused();
    });

    expect(path).toEqual(['SUP-2', 'SUP-3', 'SUP-1', 'SUP-1', 'SUP-3']);
  });

  it('has one tab stop in the queue: the row last used', async () => {
    openPopup(queueList(three, NOW));

    await act(() => press('ArrowDown'));

    expect([...document.querySelectorAll<HTMLElement>('a[data-key]')].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('comes back into the queue from a filter by an arrow', async () => {
    openPopup(queueList(three, NOW));
    await act(() => press('ArrowDown'));
    screen.getByRole('button', { name: /vencidos/ }).focus();

    press('ArrowDown');

    expect(focused()).toBe('SUP-3');
  });

  it('keeps the focus on its ticket while the queue is read again', async () => {
    const { queue } = openPopup(queueList(three, NOW));
    await act(() => press('ArrowDown'));

    await act(() => {
      const added = queueTicket({ id: '9', created: '2026-11-16T09:00-03:00', severity: 'high', assigned: true }, NOW);
      queue.value = queueList(three, NOW, { tickets: [added, ...queueList(three, NOW).tickets] });
    });

    expect(labels()).toEqual(['SUP-2', 'SUP-3', 'SUP-1', 'SUP-9']);
    expect(focused()).toBe('SUP-3');
  });

  it('gives the focus to the first row when its ticket is gone', async () => {
    const { queue } = openPopup(queueList(three, NOW));
    await act(() => press('ArrowDown'));

    await act(() => {
      queue.value = queueList([three[0]!, three[1]!], NOW);
    });

    expect(focused()).toBe('SUP-2');
  });

  it.each([
    ['1', 'ainda dá', ['SUP-2', 'SUP-3']],
    ['2', 'vencidos', ['SUP-1']],
    ['3', 'esperando', []],
    ['4', 'sem prazo', []],
  ])('filters by %s: %s', async (key, name, expected) => {
    openPopup(queueList(three, NOW));

    await act(() => press(key));
    expect(isPressed(name)).toBe('true');
    expect(labels()).toEqual(expected);

    await act(() => press(key));
    expect(isPressed(name)).toBe('false');
    expect(labels()).toEqual(['SUP-2', 'SUP-3', 'SUP-1']);
  });

  it.each([
    ['integracao crm', ['SUP-1']],
    ['PAMPA', ['SUP-2']],
    ['sup-3', ['SUP-3']],
    ['nada disto', []],
  ])('searches by / for "%s", without case and accents', async (words, expected) => {
    openPopup(queueList(three, NOW));
    await act(() => press('/'));
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);

    await act(() => {
      fireEvent.input(field, { target: { value: words } });
    });

    expect(labels()).toEqual(expected);
  });

  it('types digits and letters into the search instead of acting on them', async () => {
    const { actions } = openPopup(queueList(three, NOW));
    await act(() => press('/'));

    await act(() => press('1'));
    await act(() => press('r'));

    expect(isPressed('vencidos')).toBe('false');
    expect(actions.refresh).not.toHaveBeenCalled();
  });

  it('clears the search by Esc, and leaves the popup by the next', async () => {
    const { actions } = openPopup(queueList(three, NOW));
    await act(() => press('/'));
    await act(() => {
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pampa' } });
    });

    await act(() => press('Escape'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(actions.close).not.toHaveBeenCalled();

    await act(() => press('Escape'));
    expect(actions.close).toHaveBeenCalledTimes(1);
  });

  it('refreshes by r, but leaves Ctrl+R to the browser', () => {
    const { actions } = openPopup(queueList(three, NOW));

    press('r', { ctrlKey: true });
    expect(actions.refresh).not.toHaveBeenCalled();

    press('r');
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });

  it('offers the whole queue again when nothing matches', async () => {
    openPopup(queueList(three, NOW));
    await act(() => press('4'));

    const all = await screen.findByRole('button', { name: 'Mostrar todos' });
    await act(() => {
      fireEvent.click(all);
    });

    expect(labels()).toEqual(['SUP-2', 'SUP-3', 'SUP-1']);
  });

  it('chooses whose tickets by left and right, around the ends', async () => {
    openPopup(queueList([...three, { id: '4', created: '2026-11-17T09:00-03:00', severity: 'high', row: { isMine: false } }], NOW));
    const chosen = (): string | null => document.querySelector('[role=tab][aria-selected=true]')!.textContent;

    await act(() => press('ArrowRight'));
    expect([chosen(), labels()]).toEqual(['Sem responsável 1', ['SUP-4']]);
    await act(() => press('ArrowLeft'));
    await act(() => press('ArrowLeft'));
    expect(chosen()).toBe('Todos 4');
  });

  it.each([
    ['s', 'snooze', 'Adiado'],
    ['v', 'acknowledge', 'Visto'],
    ['F', 'watch', 'Seguido'],
  ])('does to the chosen row what %s stands for, and says so', async (key, word, said) => {
    const { actions, model } = openPopup(queueList(three, NOW));

    await act(() => press(key));
    await vi.waitFor(() => expect(model.said.value).toBe(said));

    expect(actions.say.mock.calls).toEqual([['https://suporte.aivo.example#2', word]]);
  });

  it('copies the chosen row by c', async () => {
    const { actions, model } = openPopup(queueList(three, NOW));

    await act(() => press('c'));
    await vi.waitFor(() => expect(model.said.value).toBe('Copiado'));

    expect(actions.copy.mock.calls[0]![0]).toMatch(/^SUP-2 · Ticket 2 · Telco Pampa · Alta\nResolução em risco: .*\nhttps:/);
  });

  it('says when a key could not do what it stands for', async () => {
    const { actions, model } = openPopup(queueList(three, NOW));
    actions.say.mockRejectedValue(new Error('no answer'));

    await act(() => press('v'));

    await vi.waitFor(() => expect(model.said.value).toBe('Não deu certo: no answer'));
  });

  it('names the keys in the foot after the first arrow, until a pointer is used', async () => {
    openPopup(queueList(three, NOW));
    const foot = (): string | null => document.querySelector('.popup-foot')?.textContent ?? null;
    await act(() => press('ArrowDown'));
    await vi.waitFor(() => expect(foot()).toMatch(/S adiarV vistoF seguir/));

    await act(() => void fireEvent.pointerDown(document.querySelector('.popup')!));

    expect(foot()).toContain('Atualizar');
  });

  it('shows all keys by ?, and any key closes them', async () => {
    openPopup(queueList(three, NOW));
    await act(() => press('?'));
    const box = await screen.findByRole('dialog', { name: 'Teclas' });
    expect(box.textContent).toContain('limpar a busca, depois fechar');

    await act(() => void fireEvent.keyDown(box, { key: 'Escape' }));

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe('SUP-2');
  });

  it('opens the old ones by a', async () => {
    openPopup(queueList([...three, { id: '9', created: '2026-09-22T10:00-03:00', severity: 'high', assigned: true }], NOW));

    await act(() => press('a'));

    expect(labels()).toEqual(['SUP-2', 'SUP-3', 'SUP-1', 'SUP-9']);
  });
});
