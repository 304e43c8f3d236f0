/** From one row to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is drawn changes only after so many rows, and so many beyond both ends of the view are drawn, so that scrolling and arrows find them. */
const STEP = 10;
/** However little of it is in view: what is measured before the first layout has no height. */
const LEAST = 20;

/** The rows to draw where the view begins `above` rows below the first one, and is `high` rows high; none of a list that is out of view. */
export function inView(above: number, high: number): Stretch {
  const first = Math.floor(above / STEP) * STEP;
  return { from: first - STEP, to: first + STEP + Math.max(LEAST, Math.ceil(high / STEP) * STEP) + STEP };
}

/** So many rows that are not drawn, before the row `before`. */
export interface Room {
  readonly before: number;
  readonly rows: number;
}

/** What a list of `count` rows consists of: the rows of the stretch and `kept`, and room for those between. */
export function rowsToDraw(count: number, { from, to }: Stretch, kept: number): readonly (number | Room)[] {
  const drawn = new Set<number>();
  for (let at = Math.max(from, 0); at < Math.min(to, count); at += 1) drawn.add(at);
  if (kept >= 0 && kept < count) drawn.add(kept);
  const parts: (number | Room)[] = [];
  let next = 0;
  for (const at of [...drawn].toSorted((a, b) => a - b)) {
    if (at > next) parts.push({ before: at, rows: at - next });
    parts.push(at);
    next = at + 1;
  }
  if (next < count) parts.push({ before: count, rows: count - next });
  return parts;
}
