import type { Ports } from '../ports';

/** What is done at a stretch: pages that ask and alerts wait no longer than that. */
const SHARE = 250;

/** Items a share at a time. Between two of them whatever else waits has its turn. */
export async function* inShares<T>({ after }: Pick<Ports, 'after'>, items: readonly T[]): AsyncGenerator<readonly T[], void> {
  for (let from = 0; from < items.length; from += SHARE) {
    if (from > 0) await new Promise<void>((resolve) => void after(0, resolve));
    yield items.slice(from, from + SHARE);
  }
}
