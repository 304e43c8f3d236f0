import type { BadgeSize } from './badgeFace';
import type { BadgeForm } from './forms';

/** As in the tokens. */
const FAMILY = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** The room for a badge of that size, in px, and its font. A list's slot is 88 px wide, with 8 px to what follows. */
const places: Readonly<Record<BadgeSize, readonly [room: number, font: string]>> = {
  dense: [94, `11px ${FAMILY}`],
  compact: [94, `11px ${FAMILY}`],
  normal: [140, `12px ${FAMILY}`],
  icon: [Infinity, ''],
};

/** Icon, gaps, padding and outline; what `1ª` and the moon take besides. */
const AROUND = 28;
const GAP = 4;
const MOON = 10;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Measured once for each font and text, never by laying out the page. */
function widthOf(text: string, font: string): number {
  const known = widths.get(font + text);
  if (known !== undefined) return known;
  canvas ??= typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1).getContext('2d');
  // Where nothing can be drawn, as wide as a letter of Noto Sans is here on average.
  let width = text.length * 5;
  if (canvas) {
    canvas.font = font;
    ({ width } = canvas.measureText(text));
  }
  widths.set(font + text, width);
  return width;
}

/** The longest form for which there is room; the shortest where there is room for none. */
export function fitting(forms: readonly BadgeForm[], size: BadgeSize): BadgeForm {
  const [room, font] = places[size];
  const fits = ({ first, text, hasMoon }: BadgeForm): boolean =>
    AROUND + widthOf(text, `600 ${font}`) + (first === undefined ? 0 : GAP + widthOf(first, font)) + (hasMoon ? MOON : 0) <= room;
  // oxlint-disable-next-line no-non-null-assertion -- there is always one
  return (forms.length === 1 ? forms[0] : (forms.find(fits) ?? forms.at(-1)))!;
}
