/** Calls back when the page has another address without having been loaded anew, until `signal` aborts. */
export function onNavigation(view: Window, callback: () => void, signal: AbortSignal): void {
  // The Navigation API tells of `pushState` too, which otherwise only shows in what the page changes with it.
  const { navigation } = view as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', callback, { signal });
  for (const name of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(name, callback, { signal });
}
