import fc from 'fast-check';
import { keyOf } from '@/utils/tickets/ticketRecord';
import type { Run } from './run';
import { many, type Step } from './step';

/** The analyst's hand is slower than the worker: what is pressed was noted as given before. */
const pressed = (name: string, press: (run: Run, id: string) => Promise<unknown>): fc.Arbitrary<Step> =>
  many(name, fc.nat(9), async (run, which) => {
    const shown = [...run.world.browser.shown.keys()];
    const id = shown[which % Math.max(1, shown.length)];
    if (id === undefined) return;
    run.failingWrites = 0;
    run.answerAgain();
    run.world.dieBefore(Infinity);
    await press(run, id);
  });
export const closed = pressed('close', (run, id) => {
  run.world.browser.shown.delete(id);
  return run.happen((background) => background.onNotificationClosed(id));
});
export const clicked = pressed('click', (run, id) => run.happen((background) => background.onNotificationClicked(id)));
export const buttoned = (button: number): fc.Arbitrary<Step> =>
  pressed(`button ${button}`, (run, id) => run.happen((background) => background.onNotificationButton(id, button)));
export const answered = (word: 'snooze' | 'acknowledge'): fc.Arbitrary<Step> =>
  many(`say ${word}`, fc.nat(7), async (run, which) => {
    const records = [...run.world.desk.tickets.values()];
    const record = records[which % Math.max(1, records.length)];
    if (!record) return;
    const ticket = keyOf(record);
    await run.happen(({ handlers }) => handlers['alert/say']({ ticket, word }, { kind: 'extension' }));
  });
