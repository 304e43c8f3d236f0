/** The name by which copies of every version know of each other, those of 0.1.0 included. */
const SCRIPT = 'ticket';
const beganIn = (extension: string): string => `${extension}:${SCRIPT}:wxt:content-script-started`;

/** This copy of the content script: a page may have others, of the extension as it was before it was updated or reloaded. */
export interface ThisCopy {
  /** Ends when a newer copy begins, or once the extension is found gone. */
  readonly signal: AbortSignal;
  isCut(): boolean;
}

/** Ends all copies that began before. `extension` is its id, which is gone when it was updated or removed. */
export function thisCopy(page: Document, extension: () => string | undefined): ThisCopy {
  const life = new AbortController();
  const began = beganIn(extension() ?? '');
  page.dispatchEvent(new CustomEvent(began, { detail: { contentScriptName: SCRIPT, messageId: '' } }));
  // From here on only newer ones are heard.
  page.addEventListener(began, () => life.abort(), { once: true });
  return {
    signal: life.signal,
    isCut() {
      if (extension() === undefined) life.abort();
      return life.signal.aborted;
    },
  };
}
