import type { UntoldAlerts } from '@/utils/messages/protocol';
import type { ViewsWorld } from '@/utils/page/views';
import type { untoldOn } from './untoldOn';

declare global {
  /** Left by the script that shows alerts on a page, which few pages need. */
  var prazoUntold: typeof untoldOn | undefined;
}

/** The newest of what is to be told: what was asked for the script meanwhile is old. */
let latest: UntoldAlerts | undefined;
let loading: Promise<void> | undefined;

/** Tells alerts on the page once what shows them is there; `undefined`: none any more. Where it cannot be had, the next news ask again. */
export async function untoldLater(
  { language, send }: ViewsWorld,
  untold: UntoldAlerts | undefined,
  signal: AbortSignal,
  readTheme: () => string,
): Promise<void> {
  latest = untold;
  if (globalThis.prazoUntold === undefined) {
    if (untold === undefined) return;
    await (loading ??= send('page/part', 'untold').catch(() => undefined));
    loading = undefined;
  }
  const onAcknowledge = (asOf: number): Promise<void> => send('page/acknowledge', { asOf });
  globalThis.prazoUntold?.({ page: document, language, onAcknowledge, signal })(latest, readTheme());
}
