import * as signals from '@preact/signals';
import * as core from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

declare global {
  /** One for all scripts of a page. The build has them take it from here: `wxt.config.ts`. */
  var prazoPreact: { readonly core: object; readonly hooks: object; readonly jsx: object; readonly signals: object } | undefined;
}

/** Runs before each script that draws on a page. A later one finds the first one's, whose signals it may have been handed. */
export default defineUnlistedScript(() => {
  globalThis.prazoPreact ??= { core, hooks, jsx, signals };
});
