/** Answers `count` questions, beginning with a given one, and returns a sum over the answers, so that none is left out by an optimizer. */
export type Contender = (first: number, count: number) => number;

export const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;

/** How long one batch should last: long against the clock's tick, short against the machine's moods. */
const BATCH_MS = 15;
const ROUNDS = 15;

/**
 * Nanoseconds per question of several contenders on the same questions: the median of rounds in which each has its turn, so that what
 * disturbs the machine disturbs all of them. A slow contender answers a few questions a round, a fast one starts over from the first.
 */
export function race(contenders: Readonly<Record<string, Contender>>, questions: number): Record<string, number> {
  const lanes = Object.entries(contenders).map(([name, answer]) => ({
    name,
    answer,
    batch: batchFor(answer, questions),
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { answer, batch, times } of lanes) times.push(timeOf(answer, batch, questions, round) / batch);
  }
  return Object.fromEntries(lanes.map(({ name, times }) => [name, median(times) * 1e6]));
}

let sink = 0;

function timeOf(answer: Contender, batch: number, questions: number, round: number): number {
  const start = performance.now();
  for (let left = batch; left > 0; left -= questions) {
    const count = Math.min(left, questions);
    sink += answer(count === questions ? 0 : (round * count) % (questions - count), count);
  }
  return performance.now() - start;
}

/** Also warms the contender up. */
function batchFor(answer: Contender, questions: number): number {
  let batch = 1;
  while (timeOf(answer, batch, questions, 0) < BATCH_MS) batch *= 2;
  return batch;
}

/** What the answers add up to: read it once, and nothing was computed in vain. */
export const checksum = (): number => sink;
