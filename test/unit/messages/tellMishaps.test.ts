// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellMishaps } from '@/utils/messages/tellMishaps';

let heard: unknown[];
let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  [heard, life] = [[], new AbortController()];
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, answer: (answer: unknown) => void) => {
    heard.push(message);
    answer({});
    return true;
  });
  tellMishaps(window, life.signal);
});
afterEach(() => life.abort());

const fail = (error: unknown): boolean => window.dispatchEvent(Object.assign(new Event('error'), { error }));
const own = (message: string): Error => Object.assign(new TypeError(message), { stack: 'at chrome-extension://a/ticket.js:1:7' });

it("tells what fails in Prazo's own scripts, thrown or rejected", async () => {
  fail(own('thrown'));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: own('rejected') }));

  expect(heard).toEqual(
    ['thrown', 'rejected'].map((message) => ({
      name: 'page/mishap',
      request: { name: 'TypeError', message, stack: 'at chrome-extension://a/ticket.js:1:7' },
    })),
  );
});

it('does not tell what the page fails at', () => {
  fail(Object.assign(new Error("the page's"), { stack: 'at https://desk.example/app.js:1:7' }));
  fail('text');
  fail(undefined);

  expect(heard).toEqual([]);
});

it('tells no more than five, and nothing once the page is left', () => {
  for (let index = 0; index < 9; index += 1) fail(own(String(index)));
  expect(heard).toHaveLength(5);

  life.abort();
  fail(own('after'));
  expect(heard).toHaveLength(5);
});
