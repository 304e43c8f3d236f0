/** Names must not wait longer for a page that is never idle. */
const LONGEST_WAIT_MS = 500;
/** As many as fit between two frames where the browser cannot tell how much time there is. */
const AT_ONCE = 50;

export interface Named {
  rename(): void;
}

let waiting: Named[] = [];

/**
 * Renames a badge when the browser has nothing better to do. A thousand badges show their numbers
 * at once, while nobody can hear a thousand names at once.
 */
export function renameWhenIdle(badge: Named): void {
  if (waiting.length === 0) plan();
  waiting.push(badge);
}

function plan(): void {
  requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
}

function work(deadline: IdleDeadline): void {
  let done = 0;
  while (done < waiting.length && (deadline.didTimeout ? done < AT_ONCE : deadline.timeRemaining() >= 1)) {
    waiting[done]?.rename();
    done += 1;
  }
  waiting = waiting.slice(done);
  if (waiting.length > 0) plan();
}
