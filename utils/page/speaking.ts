import type { Wire } from './wire';

/** Names must not wait longer for a page that is never idle. */
const LONGEST_WAIT_MS = 500;

/** Answers a function that has what is said in full words loaded, once and when the page has nothing better to do: until then what is seen speaks. */
export function speakingLater(view: Window, { send }: Pick<Wire, 'send'>, onLoaded: () => void): () => void {
  let isComing = false;
  const failed = (): void => void (isComing = false);
  return () => {
    if (isComing) return;
    isComing = true;
    view.requestIdleCallback(() => void send('page/spoken').then(onLoaded, failed), { timeout: LONGEST_WAIT_MS });
  };
}
