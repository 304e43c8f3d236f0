// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { untoldLater } from '@/components/untold/untoldLater';
import type { UntoldAlerts } from '@/utils/messages/protocol';
import type { ViewsWorld } from '@/utils/page/views';

const told: (UntoldAlerts | undefined)[] = [];
const tell = (untold: UntoldAlerts | undefined): void => void told.push(untold);
const alerts = (asOf: number): UntoldAlerts => ({ alerts: [], more: 0, asOf });

const worldThat = (send: () => Promise<unknown>): ViewsWorld => ({ language: 'en', send }) as unknown as ViewsWorld;
const theme = () => 'light';
const until = new AbortController().signal;

afterEach(() => {
  told.length = 0;
  globalThis.prazoUntold = undefined;
});

it('nothing to tell brings nothing to a page', async () => {
  const send = vi.fn<() => Promise<unknown>>(async () => undefined);
  await untoldLater(worldThat(send), undefined, until, theme);
  expect([send.mock.calls, told]).toEqual([[], []]);
});

it('what shows alerts is brought once, and tells the newest of what came meanwhile', async () => {
  let arrive: () => void = () => undefined;
  const send = vi.fn<() => Promise<unknown>>(() => new Promise((settle) => (arrive = () => settle(undefined))));
  const both = [untoldLater(worldThat(send), alerts(1), until, theme), untoldLater(worldThat(send), alerts(2), until, theme)];
  globalThis.prazoUntold = () => tell;
  arrive();
  await Promise.all(both);

  expect(send.mock.calls).toEqual([['page/part', 'untold']]);
  expect(told).toEqual([alerts(2), alerts(2)]);
});

it('that it could not be had is no end: the next news ask again', async () => {
  const send = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(new Error('gone'));
  await untoldLater(worldThat(send), alerts(1), until, theme);
  expect(told).toEqual([]);

  send.mockImplementation(async () => void (globalThis.prazoUntold = () => tell));
  await untoldLater(worldThat(send), alerts(2), until, theme);
  expect(told).toEqual([alerts(2)]);
});
