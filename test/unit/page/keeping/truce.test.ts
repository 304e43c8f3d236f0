import { describe, expect, it } from 'vitest';
import { createTruce, type Truce } from '@/utils/page/keeping/truce';
import { HOUR, MINUTE, SECOND } from '@/utils/time/instant';

/** Restores every 50 ms from `at` on, until it is time to stand back; tells how many there were. */
function fight(truce: Truce, at: number, most = 100): number {
  for (let count = 1; count <= most; count += 1) if (truce.restored(at + count * 50)) return count;
  return Infinity;
}

describe('the truce', () => {
  it('comes after more restores than any honest page causes', () => {
    expect(fight(createTruce(), 0)).toBe(21);
  });

  it('does not come for a page that throws hosts out now and then', () => {
    const truce = createTruce();

    expect(Array.from({ length: 500 }, (_, count) => truce.restored(count * 500))).not.toContain(true);
  });

  it('does not come while somebody scrolls', () => {
    const truce = createTruce();

    const isTimeToRest = Array.from({ length: 500 }, (_, frame) => {
      truce.scrolled(frame * 16);
      return truce.restored(frame * 16 + 1);
    });

    expect(isTimeToRest).not.toContain(true);
  });

  it('lasts twice as long each time, up to some minutes', () => {
    const truce = createTruce();
    const rests: number[] = [];
    for (let at = 0; rests.length < 9; at += truce.restMs) {
      fight(truce, at);
      rests.push(truce.restMs / SECOND);
    }

    expect(rests).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('begins anew after a long peace', () => {
    const truce = createTruce();
    fight(truce, 0);
    fight(truce, MINUTE);

    fight(truce, HOUR);

    expect(truce.restMs).toBe(5 * SECOND);
  });
});
