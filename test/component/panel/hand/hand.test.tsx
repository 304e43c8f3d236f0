// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, became } from '../../../support/tickets';
import { NOW, pictured, statedView, viewOf } from '../../../support/ticketViews';
import { alerted, button, choose, effect, faults, pick, press, type } from './filling';
import { openPanel } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a pause by hand', () => {
  it('is filled in, says what would come of it, and is stated once', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');
    expect(document.activeElement).toBe(screen.getByLabelText('cliente'));
    expect(effect()).toContain('Restam 25 h 10 em vez de 9 h 30, e a contagem para.');
    expect(effect()).toContain('o status em Suporte Aivo não muda');

    await choose('terceiro');
    await type('Quem', 'Operadora');
    await type('Nota', 'Chamado 88213.');
    await choose('última resposta');
    await press('Pausar');

    const body = { kind: 'pause', from: at('2026-11-10 15:12'), reason: 'thirdParty' };
    expect(stating.tryOut.mock.calls.at(-1)).toEqual(['4815', [body], []]);
    expect(stating.state.mock.calls).toEqual([
      ['4815', { draft: expect.stringMatching(/^[\w-]{8,64}$/), body, note: 'Operadora · Chamado 88213.' }],
    ]);
    expect(stating.keepDraft.mock.calls.at(-1)).toEqual(['4815', undefined]);
    expect(document.activeElement).toBe(button('Pausar…'));
  });

  it('may be over, or end at a chosen time', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');
    await choose('uma hora marcada');
    await type('Termina, data', '2026-11-12');
    await type('Termina, hora', '10:00');
    await press('Pausar');

    expect(stating.state.mock.calls[0]?.[1].body).toEqual({ kind: 'pause', from: NOW, reason: 'customer', until: at('2026-11-12 10:00') });
  });

  it('is left with Escape, which gives the focus back and throws the draft away', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');

    await act(async () => void fireEvent.keyDown(screen.getByLabelText('cliente'), { key: 'Escape' }));

    expect(document.activeElement).toBe(button('Pausar…'));
    expect(stating.state).not.toHaveBeenCalled();
    expect(stating.keepDraft.mock.calls).toEqual([['4815', undefined]]);
  });

  it('of an hour that has not come says so under the field, and how to mend it', async () => {
    const { stating } = openPanel(pictured.running);
    await press('Pausar…');
    await choose('outra hora');
    await type('Começou, hora', '17:30');
    expect(faults()).toEqual(['Ainda não são 17:30. Use uma hora até 15:40. Usar agora']);
    await press('Pausar');
    expect(stating.state).not.toHaveBeenCalled();

    await press('Usar agora');
    expect(faults()).toEqual([]);
    await press('Pausar');
    expect(stating.state.mock.calls[0]?.[1].body).toMatchObject({ from: NOW });
  });

  it('that the worker refuses says why under the field that it is about', async () => {
    const { stating } = openPanel(pictured.running);
    stating.tryOut.mockResolvedValue({ refused: 'inSolution' });
    await press('Pausar…');

    expect(faults()).toEqual(['O ticket estava resolvido nesse tempo.']);
  });

  it('that was not kept says so, stays, and is tried again as the same statement', async () => {
    const { stating } = openPanel(pictured.running);
    stating.state.mockRejectedValueOnce(new Error('the disk is full'));
    await press('Pausar…');
    await type('Nota', 'Falei com a Marta.');
    await press('Pausar');
    expect(effect()).toBe('Não foi guardado. the disk is full. O que você escreveu continua aqui. Tentar de novo');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nota').value).toBe('Falei com a Marta.');

    await press('Tentar de novo');

    const [first, second] = stating.state.mock.calls;
    expect(second).toEqual(first);
    expect(document.querySelector('.deed')).toBeNull();
  });

  it('is not offered while the support center tells of a pause, nor is resuming', () => {
    openPanel(pictured.paused);
    expect(screen.queryByRole('button', { name: 'Pausar…' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Retomar' })).toBeNull();
  });

  it('is resumed by one that ends now and replaces only what lasts', async () => {
    const { stating } = openPanel(statedView());

    await press('Retomar');

    const body = { kind: 'pause', from: at('2026-11-10 15:30'), to: NOW, reason: 'customer' };
    expect(stating.state.mock.calls).toMatchObject([['4815', { body, replaces: ['b'] }]]);
  });

  it('is undone, the last first; a failure is told and tried again', async () => {
    const { stating } = openPanel(statedView());
    stating.takeBack.mockRejectedValueOnce(new Error('gone'));
    await pick('Desfazer: Pausa, ter 10/11 15:30');
    expect(alerted()).toBe('Não foi guardado: gone.');

    await press('Tentar de novo');

    expect(stating.takeBack.mock.calls).toEqual([
      ['4815', 'b'],
      ['4815', 'b'],
    ]);
  });
});

describe('the actions', () => {
  const shown = (): string[] => [...document.querySelectorAll('.panel-acts > button')].map((each) => each.textContent ?? '');

  it.each([
    ['runs', pictured.running, ['Pausar…', 'Compromisso…', 'Copiar registro']],
    ['is paused by hand', statedView(), ['Retomar', 'Compromisso…', 'Copiar registro']],
    ['is paused by the support center', pictured.paused, ['Compromisso…', 'Copiar registro']],
    [
      'has ended',
      viewOf({ createdAt: at('2026-11-10 09:00'), events: [became(at('2026-11-10 10:00'), 'resolved')] }),
      ['Copiar registro', 'Compromisso…'],
    ],
  ])('of a ticket that %s are at most three, the likeliest first', (_, view, actions) => {
    openPanel(view);
    expect(shown()).toEqual(actions);
  });
});

describe('the menu', () => {
  it('is walked with the arrows and left with Escape', async () => {
    openPanel(pictured.running);
    await press('Mais ações');
    const items = screen.getAllByRole('menuitem');
    expect(document.activeElement).toBe(items[0]);

    await act(async () => void fireEvent.keyDown(items[0]!, { key: 'ArrowUp' }));
    expect(document.activeElement).toBe(items.at(-1));
    await act(async () => void fireEvent.keyDown(items.at(-1)!, { key: 'Escape' }));

    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Mais ações'));
  });

  it('says so where the forms cannot be loaded, and tries again', async () => {
    const { stating } = openPanel(pictured.running);
    const { loadActions } = stating;
    const loaded = loadActions.getMockImplementation()!;
    loadActions.mockRejectedValue(new Error('gone'));
    await press('Mais ações');
    expect(alerted()).not.toBe('');

    loadActions.mockImplementation(loaded);
    await press('Tentar de novo');
    expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(5);
  });
});
