// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { TicketAlerts } from '@/utils/messages/protocol';
import { MINUTE } from '@/utils/time/instant';
import { NOW, pictured } from '../../support/ticketViews';
import { openPanel, textOf } from './openPanel';

afterEach(cleanup);

const group = (): HTMLElement => screen.getByRole('group', { name: /^Alertas de / });
const offered = (): readonly (string | null)[] =>
  within(group())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const state = (): string => textOf(group().querySelector('[aria-live=polite]')!);

const { overdue, running } = pictured;
const mine = { ...overdue, isMine: true };
const others = { ...overdue, isMine: false };
const told = (alerts: TicketAlerts) => ({ ...others, alerts });

describe('what can be said to the alerts of a ticket', () => {
  test.each([
    ['of one’s own that presses', mine, ['Adiar 15 min', 'Visto', 'Acompanhar sempre']],
    ['of one’s own that does not', { ...running, isMine: true }, ['Acompanhar sempre']],
    ['of somebody else', others, ['Acompanhar sempre']],
    ['that is watched', told({ isWatched: true }), ['Adiar 15 min', 'Visto', 'Deixar de acompanhar']],
    ['that nobody has', told({ isNobodys: true }), ['Adiar 15 min', 'Visto', 'Acompanhar sempre']],
    ['that was seen', told({ isWatched: true, isAcknowledged: true }), ['Deixar de acompanhar']],
  ])('%s', (_, view, words) => {
    openPanel(view);

    expect(offered()).toEqual(words);
  });
});

describe('how its alerts stand', () => {
  test.each<readonly [string, TicketAlerts, string]>([
    ['put off', { isWatched: true, snoozedUntil: NOW + 10 * MINUTE }, 'Alertas adiados; voltam às 14:50.'],
    ['seen', { isWatched: true, isAcknowledged: true }, 'Alertas vistos.'],
    ['as nobody’s', { isNobodys: true }, 'Avisa você, porque ninguém o tem.'],
  ])('is said: %s', (_, alerts, words) => {
    openPanel(told(alerts));

    expect(state()).toBe(words);
  });
});

it('says it of the ticket on show, and tells when that fails', async () => {
  const { onSay } = openPanel(others);
  onSay.mockReturnValueOnce(Promise.reject(new Error('no worker')));

  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Acompanhar sempre' })));

  expect(onSay.mock.calls).toEqual([[others.id, 'watch']]);
  expect(document.querySelector('.panel-alerts [role="alert"]')!.textContent).toBe('Não deu certo: no worker');
});
