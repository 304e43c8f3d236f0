// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Untold } from '@/components/untold/Untold';
import type { UntoldAlerts } from '@/utils/messages/protocol';

afterEach(cleanup);

const alerts: UntoldAlerts = {
  asOf: 42,
  alerts: [
    { id: 'a', title: 'First response overdue', message: 'HELP-1 · High · <b>Login</b>' },
    { id: 'b', title: '12 min to resolution', message: 'HELP-2' },
  ],
  more: 3,
};

function open(onAcknowledge = vi.fn<(asOf: number) => Promise<void>>(() => Promise.resolve())) {
  const untold = signal<UntoldAlerts | undefined>(undefined);
  render(<Untold {...{ untold, onAcknowledge }} language="en" />);
  return { untold, onAcknowledge };
}

it('is known before it says something, which is then heard as text', async () => {
  const { untold } = open();
  expect(screen.getByRole('status').textContent).toBe('');

  await act(() => void (untold.value = alerts));

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'First response overdueHELP-1 · High · <b>Login</b>',
    '12 min to resolutionHELP-2',
    'and 3 more',
  ]);
  expect(screen.getByRole('region', { name: 'Alerts by Prazo' })).toBeTruthy();
});

it('is seen as of what it shows', async () => {
  const { untold, onAcknowledge } = open();
  await act(() => void (untold.value = alerts));

  fireEvent.click(screen.getByRole('button', { name: 'Seen' }));

  expect(onAcknowledge.mock.calls).toEqual([[42]]);
});

it('says so when that fails', async () => {
  const { untold } = open(vi.fn(() => Promise.reject(new Error('no worker'))));
  await act(() => void (untold.value = alerts));

  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Seen' })));

  expect(screen.getByRole('alert').textContent).toBe('That failed: no worker');
});
