// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { at } from '../../../support/tickets';
import { NOW, pictured, viewOf } from '../../../support/ticketViews';
import { choose, effect, pick, press, type } from './filling';
import { openPanel, textOf } from '../openPanel';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const timeline = (): string => textOf(document.querySelector('.timeline')!);

it('says what would be beside what is, in words and on the timeline, and keeps nothing', async () => {
  const { stating } = openPanel(pictured.running);
  const before = timeline();
  await pick('E se…');
  expect(document.activeElement).toBe(screen.getByLabelText('Média'));
  expect(effect()).toContain('agoraqua 16:10 ART');
  expect(effect()).toContain('Nada disso é guardado.');

  stating.tryOut.mockResolvedValue({ clocks: viewOf({ createdAt: at('2026-11-10 12:00'), severity: 'high' }).clocks });
  await choose('Alta');

  expect(stating.tryOut.mock.calls.at(-1)).toEqual(['4815', [{ kind: 'severity', at: NOW, to: 'high' }], []]);
  expect(effect()).toContain('se fosse assimqua 11:00 ART');
  expect(effect()).toContain('Vence qua 11:00 ART em vez de qua 16:10');
  expect(timeline()).not.toBe(before);
  expect(document.querySelector('.panel-body')!.hasAttribute('data-supposed')).toBe(true);

  await press('Fechar');
  expect(timeline()).toBe(before);
  expect(document.querySelector('.panel-body')!.hasAttribute('data-supposed')).toBe(false);
  expect([stating.state.mock.calls, stating.keepDraft.mock.calls]).toEqual([[], []]);
});

it('supposes a pause until then, a call and an answer, together, and leads to the form that would make it so', async () => {
  const terms = [
    { term: 'severity', state: 'holds', severity: 'high' },
    { term: 'customer', state: 'unknown' },
    { term: 'integration', state: 'holds' },
    { term: 'outsideHours', state: 'holds', at: at('2026-11-09 20:10') },
  ] as const;
  const view = viewOf({ severity: 'high', createdAt: at('2026-11-09 20:10') });
  const { stating } = openPanel(view, undefined, { circumstances: { coverage: terms } });
  await pick('E se…');
  await choose('uma hora marcada');
  await type('Termina, data', '2026-11-11');
  await type('Termina, hora', '10:00');
  await act(async () => {
    for (const each of screen.getAllByLabelText('agora')) fireEvent.click(each);
  });

  expect(stating.tryOut.mock.calls.at(-1)?.[1]).toEqual([
    { kind: 'pause', from: NOW, until: at('2026-11-11 10:00'), reason: 'customer' },
    { kind: 'call', at: NOW, isCovered: true },
    { kind: 'answered', at: NOW },
  ]);

  await press('Fazer: pausar…');
  expect(screen.getByRole('heading', { name: 'Pausar' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Termina, data').value).toBe('2026-11-11');
  expect(screen.getByLabelText<HTMLInputElement>('Termina, hora').value).toBe('10:00');
});

it('offers no call where a condition fails that no supposition changes, and no answer where none is awaited', async () => {
  openPanel(pictured.running);
  await pick('E se…');
  expect(screen.queryByText('24x7')).toBeNull();
  expect(screen.queryByText('Resposta')).toBeNull();
});
