const THEMES = ":host([data-theme='dark']){color-scheme:dark!important}";

/**
 * Styles with the tokens written out. Dozens of custom properties on each of a thousand hosts cost as much as all the rest of
 * a badge; the few that a badge uses are the same for all.
 */
export function withTokens(tokens: string, styles: string): string {
  const values = new Map<string, string>();
  for (const [, name, value] of tokens.matchAll(/(--[\w-]+):\s*([^;}]+)/g)) {
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value.trim());
  }
  return THEMES + styles.replaceAll(/var\((--[\w-]+)\)/g, (reference, name: string) => values.get(name) ?? reference);
}
