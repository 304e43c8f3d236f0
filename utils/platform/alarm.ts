import type { Instant } from '../time/instant';
import { browser } from './browser';

/** There is one alarm: at the next instant that matters. */
const NAME = 'wake';

/** When the alarm is set to ring; `undefined` when the browser lost it, as it may at a restart. */
export const alarmAt = async (): Promise<Instant | undefined> => (await browser.alarms.get(NAME))?.scheduledTime;

/**
 * Moves the alarm; `undefined` takes it away. Browsers ring no sooner than half a minute ahead. It repeats as soon as that until it is moved on, so that a
 * worker that dies while it answers the alarm is woken again.
 */
export async function setAlarm(at: Instant | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(NAME);
    return;
  }
  // Firefox answers nothing, Chromium a promise.
  await browser.alarms.create(NAME, { when: at, periodInMinutes: 0.5 });
}

export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}
