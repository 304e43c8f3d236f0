import { paintOf } from './paintOf';

export type Theme = 'light' | 'dark';

/** Below this relative luminance (WCAG) a ground is dark. */
const DARK_BELOW = 0.2;

/** The theme of what lies under `anchor`: the host page's, whatever the system's is. Reads computed style. */
export function themeOf(anchor: Element): Theme {
  for (let element: Element | null = anchor; element !== null; element = element.parentElement) {
    const { luminance, alpha } = paintOf(getComputedStyle(element).backgroundColor);
    if (alpha >= 1) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return canvasOf(anchor.ownerDocument.documentElement);
}

/** With no background anywhere the browser's own canvas shows, which follows the system only as far as the page lets it. */
function canvasOf(root: Element): Theme {
  const ofRoot = getComputedStyle(root).getPropertyValue('color-scheme');
  const isNamed = ofRoot !== '' && ofRoot !== 'normal';
  // What the page names for all of itself is no part of any computed style, though it paints the canvas of a root that names nothing.
  const ofPage = root.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  const colorScheme = isNamed ? ofRoot : (ofPage ?? '');
  if (!colorScheme.includes('dark')) return 'light';
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls back when the page may have changed its theme, until `signal` aborts. */
export function watchTheme(page: Document, onChange: () => void, signal: AbortSignal): void {
  const isOfTheme = ({ attributeName: name }: MutationRecord): boolean =>
    name === 'class' || name === 'style' || !!name?.startsWith('data-');
  const observer = new MutationObserver((records) => {
    if (records.some(isOfTheme)) onChange();
  });
  observer.observe(page.documentElement, { attributes: true });
  if (page.body) observer.observe(page.body, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
}
