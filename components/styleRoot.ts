const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root its styles. All roots with the same text share one parsed sheet. */
export function styleRoot(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
  } catch {
    // Firefox refuses a content script's own sheets in a page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
