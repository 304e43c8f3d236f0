import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './findBrowser.ts';

/** One notification that the browser was asked to show. Chromium tells ids for certain; its words are `undefined` when they were missed. */
export interface ShownNotification {
  readonly id: string;
  readonly title: string | undefined;
  readonly body: string | undefined;
}

/** A real browser with Prazo in it, and the handles on it that no page has. The same for both browsers. */
export interface PrazoBrowser {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly browser: Browser;
  /** A new tab in the foreground. */
  open(url: string): Promise<Page>;
  /** A new tab with one of Prazo's own pages, e.g. `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The addresses of all tabs that show a web page. */
  tabs(): Promise<readonly string[]>;
  /** Runs `script` with the rights of the extension but outside its own pages, so that nothing of Prazo notices. */
  inExtension<A extends readonly unknown[], R>(script: (...args: A) => R | Promise<R>, ...args: A): Promise<Awaited<R>>;
  /** Stops the service worker or event page as the browser does when it is idle: all its memory is lost. Settles once it is gone. */
  killWorker(): Promise<void>;
  isWorkerAlive(): Promise<boolean>;
  /** Makes an alarm due now, without waiting for its time. */
  fireAlarm(name: string): Promise<void>;
  notifications(): Promise<readonly ShownNotification[]>;
  clickNotification(id: string): Promise<void>;
  /** Installs what lies in the extension's folder now, over what is installed. Prazo's own pages are closed by that. */
  update(): Promise<void>;
  /** Ends the browser's process at once, as a crash does. A profile that was given stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchWishes {
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  /** Of the browser's own interface, which Prazo follows when its language is left on automatic. */
  readonly language: string;
  /** Of the browser; the machine's when absent. */
  readonly timeZone?: string;
  /** A folder that the caller keeps and removes; one that ends with the browser when absent. */
  readonly profile?: string;
  /** The page of the first start stays open. */
  readonly keepsWelcome?: boolean;
  /** The build does nothing at first, and opens no page. */
  readonly isSilent?: boolean;
}
