import type { Browser, Page } from 'puppeteer-core';

/** Firefox's own privileged scope, in which its interface runs; reachable because the browser was started with `--remote-allow-system-access`. */
export interface ChromeScope {
  run<A extends readonly unknown[], R>(script: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Starts a navigation without waiting for its end. */
  visit(page: Page, url: string): Promise<void>;
}

/** The parts of puppeteer's WebDriver BiDi connection that have no public name. */
export interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}
interface BidiFrame {
  readonly _id: string;
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as BidiBrowser;
  const send = async <T>(method: string, params: object): Promise<T> => (await connection.send(method, params)).result as T;
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window to run privileged scripts in');

  return {
    async run(script, ...args) {
      const expression = `(async () => JSON.stringify(await (${script.toString()})(...${JSON.stringify(args)})))()`;
      const answer = await send<Evaluated>('script.evaluate', { expression, awaitPromise: true, target: { context } });
      if (answer.type === 'exception') throw new Error(`Firefox refused a privileged script: ${answer.exceptionDetails.text}`);
      return answer.result.value === undefined ? (undefined as never) : JSON.parse(answer.result.value);
    },
    async visit(page, url) {
      await send('browsingContext.navigate', { context: (page.mainFrame() as unknown as BidiFrame)._id, url, wait: 'none' });
    },
  };
}
