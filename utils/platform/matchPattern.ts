import { browser } from './browser';

/** Firefox refuses ports in match patterns; there a pattern covers every port of its host. */
const takesPorts = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');

/** The pattern of everything at the origin of `address`, as permissions, tabs and content scripts take it. */
export function originPattern(address: string): string {
  const { protocol, host, hostname } = new URL(address);
  return `${protocol}//${takesPorts() ? host : hostname}/*`;
}
