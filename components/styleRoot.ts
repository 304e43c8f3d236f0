interface Styles {
  readonly sheet: CSSStyleSheet;
  readonly element: HTMLStyleElement;
}

const known = new Map<string, Styles>();

/** Gives a shadow root its styles. All roots with the same text share one parsed sheet. */
export function styleRoot(root: ShadowRoot, css: string): void {
  const { sheet, element } = stylesOf(css);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Before version 153 Firefox refuses the sheets of a content script: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    root.prepend(element.cloneNode(true));
  }
}

/** Adds styles, once, to the shadow root in which an element stands: of what comes later into it. */
export function addStyles(within: Element, css: string): void {
  const root = within.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const { sheet, element } = stylesOf(css);
  if (root.adoptedStyleSheets.includes(sheet) || [...root.querySelectorAll('style')].some(({ textContent }) => textContent === css)) return;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    root.append(element.cloneNode(true));
  }
}

function stylesOf(css: string): Styles {
  let styles = known.get(css);
  if (styles === undefined) {
    styles = { sheet: new CSSStyleSheet(), element: document.createElement('style') };
    styles.sheet.replaceSync(css);
    styles.element.textContent = css;
    known.set(css, styles);
  }
  return styles;
}
