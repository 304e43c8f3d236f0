import { send } from './send';

/** A page that fails at every step has nothing new to tell. */
const MOST = 5;

/** Tells the worker what fails in Prazo's own scripts on this page; what the page fails at itself is nobody's business. */
export function tellMishaps(view: Window, signal: AbortSignal): void {
  let told = 0;
  const tell = (cause: unknown): void => {
    if (!(cause instanceof Error) || !cause.stack?.includes('-extension://') || told >= MOST) return;
    told += 1;
    const [name, message, stack] = [cause.name, cause.message, cause.stack].map((text) => text.slice(0, 5_000)) as [string, string, string];
    void send('page/mishap', { name, message, stack }).catch(() => undefined);
  };
  view.addEventListener('error', ({ error }) => tell(error), { signal });
  view.addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal });
}
