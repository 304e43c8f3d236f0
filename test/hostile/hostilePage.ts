/** What an attacker's script, which runs in the page before anything else, has found of Prazo's. */
export interface Loot {
  readonly nodes: string[];
  readonly patched: string[];
  /** The nodes themselves. */
  readonly reached: Node[];
}

declare global {
  var loot: Loot | undefined;
}

/** Runs in the page itself before any other script: takes over what a script of a page can, and looks for nodes of closed roots in all that it is ever told. */
export function plunder(): void {
  const loot = (globalThis.loot = { nodes: [] as string[], patched: [] as string[], reached: [] as Node[] });
  const take = (where: string, value: unknown): void => {
    if (value instanceof Range) take(`${where}.range`, value.startContainer);
    if (value instanceof Node && value.getRootNode() instanceof ShadowRoot) {
      loot.nodes.push(`${where}: ${value.nodeName}`);
      loot.reached.push(value);
    }
  };
  for (const name of ['prazo-badge', 'prazo-panel', 'prazo-tip', 'prazo-alerts', 'prazo-teacher', 'prazo-sample']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          const { shadowRoot } = this.attachInternals();
          if (shadowRoot) loot.nodes.push(`internals of ${name}`);
        }
        connectedCallback(): void {
          loot.patched.push(`${name} is the page's`);
        }
      },
    );
  }
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    loot.patched.push('attachShadow');
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function create(this: Document, name: string) {
    if (name === 'section') loot.patched.push('createElement');
    return createElement.call(this, name);
  };
  const { append } = Element.prototype;
  Element.prototype.append = function add(...nodes) {
    for (const node of nodes) take('append', node);
    append.apply(this, nodes);
  };
  const events = [
    'pointerover',
    'pointermove',
    'pointerdown',
    'pointerup',
    'mousedown',
    'click',
    'focusin',
    'focusout',
    'keydown',
    'keyup',
    'scroll',
  ];
  for (const type of [...events, 'input', 'submit', 'transitionend', 'animationstart', 'slotchange', 'toggle', 'beforetoggle']) {
    addEventListener(
      type,
      (event) => {
        for (const node of event.composedPath()) take(`path of ${type}`, node);
        for (const key in event) {
          try {
            take(`${key} of ${type}`, event[key as keyof Event]);
          } catch {
            // What a browser does not tell is no loot.
          }
        }
        if (event instanceof MouseEvent) {
          take('caret', document.caretPositionFromPoint?.(event.clientX, event.clientY)?.offsetNode);
          for (const element of document.elementsFromPoint(event.clientX, event.clientY)) take('elements', element);
        }
        const selection = getSelection();
        for (const node of [selection?.anchorNode, selection?.focusNode, document.activeElement]) take(`selection at ${type}`, node);
      },
      true,
    );
  }
}

/** What the page can read of Prazo's parts once they stand there. */
export function readAll(): {
  readonly nodes: readonly string[];
  readonly patched: readonly string[];
  readonly words: string;
  readonly opened: number;
} {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-prazo]')];
  const opened = hosts.filter((host) => {
    try {
      return host.attachInternals().shadowRoot !== null;
    } catch {
      return host.shadowRoot !== null;
    }
  });
  for (const animation of document.getAnimations()) {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    if (target?.getRootNode() instanceof ShadowRoot) globalThis.loot?.nodes.push(`animation: ${target.nodeName}`);
  }
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  const said = hosts.map((host) => host.outerHTML + host.innerText + host.textContent).join();
  const words = `${said} ${selection?.toString() ?? ''} ${document.documentElement.innerText}`;
  selection?.removeAllRanges();
  return { nodes: globalThis.loot?.nodes ?? ['no loot'], patched: globalThis.loot?.patched ?? [], words, opened: opened.length };
}
