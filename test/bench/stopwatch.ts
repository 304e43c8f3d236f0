/** Answers `count` questions, beginning with a given one, and returns a sum over the answers, so that none is left out by an optimizer. */
export type Contender = (first: number, count: number) => number;

export const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;

/** Long against the clock's tick, short against the turns that a busy machine gives its other programs. */
const BATCH_MS = 0.4;
const WARM_UP_MS = 60;
const ROUNDS = 251;
/** A contender that takes seconds for a round has fewer of them. */
const BUDGET_MS = 400;
const FEWEST_ROUNDS = 3;

/**
 * Nanoseconds per question of several contenders on the same questions: the median of rounds in which each has its turn, so that what
 * disturbs the machine disturbs all of them. A slow contender answers a few questions a round, a fast one goes through them again and again.
 */
export function race(contenders: Readonly<Record<string, Contender>>, questions: number): Record<string, number> {
  const lanes = Object.entries(contenders).map(([name, answer]) => ({
    name,
    answer,
    batch: batchFor(answer, questions),
    times: [] as number[],
    spent: 0,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const lane of lanes) {
      if (round >= FEWEST_ROUNDS && lane.spent > BUDGET_MS) continue;
      const time = timeOf(lane.answer, lane.batch, questions, round);
      lane.times.push(time / lane.batch);
      lane.spent += time;
    }
  }
  return Object.fromEntries(lanes.map(({ name, times }) => [name, median(times) * 1e6]));
}

let sink = 0;

/** Each round begins elsewhere among the questions. */
function timeOf(answer: Contender, batch: number, questions: number, round: number): number {
  const start = performance.now();
  for (let left = batch; left > 0; left -= questions) {
    const count = Math.min(left, questions);
    sink += answer((round * count) % (questions - count + 1), count);
  }
  return performance.now() - start;
}

/** Warms the contender up, and finds how many answers fill a batch. */
function batchFor(answer: Contender, questions: number): number {
  let batch = 1;
  let spent = 0;
  for (let time = 0; spent < WARM_UP_MS; spent += time) {
    time = timeOf(answer, batch, questions, 0);
    if (time < WARM_UP_MS / 8) batch *= 2;
  }
  const times = Array.from({ length: 3 }, (_, round) => timeOf(answer, batch, questions, round));
  return Math.max(1, Math.round((batch * BATCH_MS) / Math.min(...times)));
}

/** What the answers add up to: read it once, and nothing was computed in vain. */
export const checksum = (): number => sink;
