export type Theme = 'light' | 'dark';

/** Below this relative luminance (WCAG) a ground is dark. */
const DARK_BELOW = 0.2;

interface Ground {
  readonly luminance: number;
  readonly alpha: number;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Browsers compute most colours to `rgb()`, and those that are written in newer spaces to `lab()`, `oklch()` or `color()`. */
function groundOf(color: string): Ground {
  const [, space = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (space === 'oklab' || space === 'oklch') return { luminance: first ** 3, alpha };
  if (space === 'lab' || space === 'lch') return { luminance: ((first + 16) / 116) ** 3, alpha };
  const full = space === 'color' ? 1 : 255;
  const luminance = 0.2126 * linear(first / full) + 0.7152 * linear(second / full) + 0.0722 * linear(third / full);
  return { luminance, alpha: color === 'transparent' || space === '' ? 0 : alpha };
}

/** The theme of what lies under `anchor`: the host page's, whatever the system's is. Reads computed style. */
export function themeOf(anchor: Element): Theme {
  for (let element: Element | null = anchor; element !== null; element = element.parentElement) {
    const { luminance, alpha } = groundOf(getComputedStyle(element).backgroundColor);
    if (alpha >= 1) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return canvasOf(anchor.ownerDocument.documentElement);
}

/** With no background anywhere the browser's own canvas shows, which follows the system only as far as the page lets it. */
function canvasOf(root: Element): Theme {
  const colorScheme = getComputedStyle(root).getPropertyValue('color-scheme');
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
