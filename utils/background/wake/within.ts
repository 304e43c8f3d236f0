import type { DurationMs } from '../../time/instant';
import type { Ports } from '../ports';

/** What `answer` comes to, or the failure that `late` makes where it takes longer than `limit`; it then goes on unheard. */
export function within<Answer>(after: Ports['after'], limit: DurationMs, answer: Promise<Answer>, late: () => Error): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const cancel = after(limit, () => reject(late()));
    answer.then(resolve, reject).finally(cancel);
  });
}

/** Waits for `work`, whatever becomes of it, but no longer than `limit`. Tells whether it ended. */
export const endedWithin = (after: Ports['after'], limit: DurationMs, work: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    const cancel = after(limit, () => resolve(false));
    const end = (): void => {
      cancel();
      resolve(true);
    };
    work.then(end, end);
  });
