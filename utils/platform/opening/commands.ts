import { browser } from '../browser';

/** Opens the ticket that falls due next. */
const MOST_URGENT = 'most-urgent';
/** Opens the queue beside the page; Firefox has a command of its own for that. */
const BESIDE = 'beside';

interface Beside {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
}

/** Calls back when the analyst presses the keys of the most urgent ticket. The place beside the page opens by itself: only within the event may it. */
export function onMostUrgent(callback: () => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const { sidePanel } = browser as typeof browser & Beside;
    if (command === MOST_URGENT) callback();
    if (command === BESIDE && tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId }).catch(() => undefined);
  });
}

/** What the browser does by keys, in its language; the keys are empty where it gave them to something else. */
export const keyCommands = async (): Promise<readonly { readonly what: string; readonly keys: string }[]> =>
  (await browser.commands.getAll()).map(({ description = '', shortcut = '' }) => ({ what: description, keys: shortcut }));
