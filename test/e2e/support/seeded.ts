/** Numbers in [0, 1) that a seed repeats (mulberry32). The seed is printed, and `PRAZO_SEED` gives it again. */
export function seeded(what: string): () => number {
  const seed = Number(process.env['PRAZO_SEED'] ?? Date.now() % 2 ** 32);
  console.log(`${what}: PRAZO_SEED=${seed}`);
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
