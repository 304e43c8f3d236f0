export interface FocusKeeper {
  /** Gives `host` the focus back, if it had it and the page took it away by moving or replacing what was around the host. */
  restore(host: HTMLElement): void;
}

/** Remembers which host has the focus, since one that leaves the page loses it without a word. */
export function keepFocus(root: Document, signal: AbortSignal): FocusKeeper {
  let holder: EventTarget | null = null;
  const remember = ({ target }: Event): void => {
    holder = target;
  };
  const forget = (): void => {
    holder = null;
  };
  root.addEventListener('focusin', remember, { capture: true, signal });
  root.addEventListener('pointerdown', forget, { capture: true, passive: true, signal });
  return {
    restore(host) {
      const isLost = root.activeElement === null || root.activeElement === root.body;
      if (host === holder && isLost) host.focus({ preventScroll: true });
    },
  };
}
