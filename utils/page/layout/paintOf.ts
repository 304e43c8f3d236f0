/** What a computed colour does to what lies under it. */
export interface Paint {
  /** Relative luminance as WCAG defines it, 0 to 1. */
  readonly luminance: number;
  readonly alpha: number;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Browsers compute most colours to `rgb()`, and those that are written in newer spaces to `lab()`, `oklch()` or `color()`. */
export function paintOf(color: string): Paint {
  const [, space = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const numbers = (inside.replace(/^[a-z][\w-]* /, '').match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (space === 'oklab' || space === 'oklch') return { luminance: first ** 3, alpha };
  if (space === 'lab' || space === 'lch') return { luminance: ((first + 16) / 116) ** 3, alpha };
  const full = space === 'color' ? 1 : 255;
  const luminance = 0.2126 * linear(first / full) + 0.7152 * linear(second / full) + 0.0722 * linear(third / full);
  return { luminance, alpha: color === 'transparent' || space === '' ? 0 : alpha };
}
