// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { at } from '../../support/tickets';
import { NOW, pictured, statedView } from '../../support/ticketViews';
import { openPanel, textOf } from './openPanel';

afterEach(cleanup);

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
/** Until the worker has answered. */
const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(button(name));
    await new Promise((settle) => void setTimeout(settle));
  });
const fault = (): string => textOf(document.querySelector('.panel-hand [role="alert"]')!);

describe('pausing by hand', () => {
  it('asks whom one waits for, by keyboard alone, and pauses from now on', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');
    expect(document.activeElement).toBe(button('aguardando o cliente'));

    await press('aguardando um terceiro');

    expect(stating.state.mock.calls).toEqual([
      ['4815', { draft: expect.stringMatching(/^[\w-]{8,64}$/), body: { kind: 'pause', from: NOW, reason: 'thirdParty' } }],
    ]);
    expect(screen.queryByRole('button', { name: 'aguardando o cliente' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Registrar à mão' }));
  });

  it('is left with Escape, which gives the focus back', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');

    await act(async () => void fireEvent.keyDown(button('aguardando o cliente'), { key: 'Escape' }));

    expect(document.activeElement).toBe(button('Pausar…'));
    expect(stating.state).not.toHaveBeenCalled();
  });

  it('is not offered while the support center tells of a pause, nor is resuming', () => {
    openPanel(pictured.paused);
    expect(screen.queryByRole('button', { name: 'Pausar…' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Retomar' })).toBeNull();
  });

  it('says why it was refused', async () => {
    const { stating } = openPanel(pictured.running);
    stating.state.mockResolvedValue({ outcome: 'refused', reason: 'inSolution' });
    await press('Pausar…');
    await press('aguardando o cliente');

    expect(fault()).toBe('O ticket estava resolvido nesse tempo.');
  });

  it('that fails is tried again as the same statement', async () => {
    const { stating } = openPanel(pictured.running);
    stating.state.mockRejectedValueOnce(new Error('the disk is full'));
    await press('Pausar…');
    await press('aguardando o cliente');
    expect(fault()).toBe('Não foi guardado: the disk is full.');

    await press('Tentar de novo');

    const [first, second] = stating.state.mock.calls;
    expect(second).toEqual(first);
    expect(fault()).toBe('');
  });
});

describe('a pause by hand', () => {
  it('is resumed by one that ends now and replaces only what lasts', async () => {
    const { stating } = openPanel(statedView());

    await press('Retomar');

    const body = { kind: 'pause', from: at('2026-11-10 15:30'), to: NOW, reason: 'customer' };
    expect(stating.state.mock.calls).toMatchObject([['4815', { body, replaces: ['b'] }]]);
  });

  it('is undone, the last first', async () => {
    const { stating } = openPanel(statedView());

    await press('Desfazer a pausa de ter 10/11 15:30');

    expect(stating.takeBack.mock.calls).toEqual([['4815', 'b']]);
  });
});
