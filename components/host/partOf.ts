/** What Prazo puts into a page. */
export type PartName = 'badge' | 'panel' | 'tip' | 'alerts' | 'teacher';

/** One of Prazo's parts, before it is on the page. */
export interface Part {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * A host whose shadow root no page can open. It is a plain `section`: an element with a hyphen in its name can be defined by the page,
 * which is then given the internals of each and the closed root with them. `data-prazo` says which part it is.
 */
export function partOf(name: PartName, delegatesFocus = false): Part {
  const host = document.createElement('section');
  host.dataset['prazo'] = name;
  return { host, root: host.attachShadow({ mode: 'closed', delegatesFocus }) };
}
