import { SECOND, type DurationMs } from '../time/instant';
import type { Wire } from './wire';

/** A page that draws itself has long done so by then. */
const SETTLED: DurationMs = 10 * SECOND;

/** Takes each look's word on whether the page shows no ticket; the worker hears once of each address that goes on showing none. */
export function tellBare(view: Window, { send }: Wire, signal: AbortSignal): (isBare: boolean) => void {
  let bareAt: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    if (view.document.hidden) bareAt = undefined;
    else void send('page/bare').catch(() => undefined);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (isBare) => {
    const address = isBare ? view.location.href : undefined;
    if (address === bareAt) return;
    bareAt = address;
    clearTimeout(timer);
    if (isBare) timer = setTimeout(tell, SETTLED);
  };
}
