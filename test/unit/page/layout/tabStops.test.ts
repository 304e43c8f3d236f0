// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTabStops, type TabStops } from '@/utils/page/layout/tabStops';

let life: AbortController;
let stops: TabStops;
let table: HTMLElement;
let hosts: HTMLElement[];

beforeEach(() => {
  life = new AbortController();
  stops = createTabStops(document, life.signal);
  table = document.createElement('div');
  document.body.replaceChildren(table);
  hosts = [0, 1, 2].map(() => table.appendChild(document.createElement('b')));
  for (const host of hosts) stops.enter(host, table);
});
afterEach(() => life.abort());

const tabs = (): readonly number[] => hosts.map((host) => host.tabIndex);

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.activeElement?.dispatchEvent(event);
  return event;
}

describe('the badges of a list', () => {
  it('are one tab stop', () => {
    expect(tabs()).toEqual([0, -1, -1]);
  });

  it('are walked by the arrow keys in the order of the page, and the stop goes along', () => {
    table.prepend(hosts[2]!);
    hosts[0]!.focus();

    press('ArrowDown');
    expect(document.activeElement).toBe(hosts[1]);
    press('ArrowUp');
    press('ArrowUp');

    expect(document.activeElement).toBe(hosts[2]);
    expect(tabs()).toEqual([-1, -1, 0]);
  });

  it('keep the arrow keys from the page, and keep the focus at both ends', () => {
    hosts[0]!.focus();

    const event = press('ArrowUp');

    expect(event.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(hosts[0]);
  });

  it('leave all other keys to the page, and arrows that mean more than one step', () => {
    hosts[0]!.focus();

    expect([press('ArrowDown', { ctrlKey: true }), press('j'), press('ArrowRight')].map((event) => event.defaultPrevented)).toEqual([
      false,
      false,
      false,
    ]);
    expect(document.activeElement).toBe(hosts[0]);
  });

  it('stay reachable when the one that had the stop goes', () => {
    stops.leave(hosts[0]!);
    hosts[0]!.remove();

    expect(hosts.slice(1).filter((host) => host.tabIndex === 0)).toHaveLength(1);
  });
});

it('a badge that stands alone is a stop of its own', () => {
  const alone = document.createElement('b');

  stops.enter(alone, undefined);

  expect(alone.tabIndex).toBe(0);
});

it('keys in the rest of the page are none of its business', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();

  expect(press('ArrowDown').defaultPrevented).toBe(false);
});
