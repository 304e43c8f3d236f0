import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Language } from '@/utils/language/language';
import type { UntoldAlerts } from '@/utils/messages/protocol';
import { partForPersons } from '../host/persons';
import { styleRoot } from '../styleRoot';
import { Untold, type UntoldProps } from './Untold';
import { untoldStyles } from './untoldStyles';

export interface UntoldOptions {
  readonly page: Document;
  readonly language: Language;
  readonly onAcknowledge: UntoldProps['onAcknowledge'];
  readonly signal: AbortSignal;
}

/** A region is known to those who hear the page before anything is said in it. */
const SETTLED_MS = 100;

type Tell = (untold: UntoldAlerts | undefined, theme: string) => void;

/** One for each life of Prazo on a page. */
const known = new WeakMap<AbortSignal, Tell>();

/** Tells alerts on the page, in its top layer, and takes them away when there are none any more. Nothing takes the focus. */
export function untoldOn(options: UntoldOptions): Tell {
  const tell = known.get(options.signal) ?? createUntold(options);
  known.set(options.signal, tell);
  return tell;
}

function createUntold({ page, language, onAcknowledge, signal: until }: UntoldOptions): Tell {
  const { host, root } = partForPersons('alerts');
  const inside = page.createElement('div');
  styleRoot(root, untoldStyles);
  root.append(inside);
  host.popover = 'manual';
  const untold = signal<UntoldAlerts | undefined>(undefined);

  function hide(): void {
    untold.value = undefined;
    host.remove();
    render(null, inside);
  }

  async function see(asOf: UntoldAlerts['asOf']): Promise<void> {
    await onAcknowledge(asOf);
    hide();
  }

  until.addEventListener('abort', hide, { once: true });
  return (next, theme) => {
    if (until.aborted || next === undefined) return hide();
    host.dataset['theme'] = theme;
    if (host.isConnected) {
      untold.value = next;
      return;
    }
    page.documentElement.append(host);
    host.showPopover();
    render(<Untold {...{ untold, language, onAcknowledge: see }} />, inside);
    setTimeout(() => void (host.isConnected && (untold.value = next)), SETTLED_MS);
  };
}
