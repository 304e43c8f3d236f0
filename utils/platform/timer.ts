import type { DurationMs } from '../time/instant';

/** Runs `task` once after `delay`, unless the answer is called before. It ends with the context that it runs in. */
export function after(delay: DurationMs, task: () => void): () => void {
  const id = setTimeout(task, delay);
  return () => clearTimeout(id);
}
