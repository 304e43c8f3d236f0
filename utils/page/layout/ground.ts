import { themeOf, type Theme } from './theme';

/** What a badge takes over from the page around it. `dense`, `compact`, `normal` go with the size of the text beside it. */
export interface Ground {
  readonly theme: Theme;
  readonly size: 'dense' | 'compact' | 'normal';
}

export interface Grounds {
  /** Reads computed style, once for all rows of a table. */
  of(anchor: Element, table: Element | undefined): Ground;
  forget(): void;
}

const SMALL_TEXT_PX = 12;
const LARGE_TEXT_PX = 15;

function sizeBeside(anchor: Element): Ground['size'] {
  const px = parseFloat(getComputedStyle(anchor).fontSize);
  if (px >= LARGE_TEXT_PX) return 'normal';
  return px <= SMALL_TEXT_PX ? 'dense' : 'compact';
}

export function createGrounds(): Grounds {
  let grounds = new WeakMap<Element, Ground>();
  return {
    of(anchor, table) {
      const whole = table ?? anchor;
      const known = grounds.get(whole);
      if (known !== undefined) return known;
      const ground = { theme: themeOf(anchor), size: sizeBeside(anchor) };
      grounds.set(whole, ground);
      return ground;
    },
    forget() {
      grounds = new WeakMap();
    },
  };
}
