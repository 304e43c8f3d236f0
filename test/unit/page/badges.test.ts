// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Badges, createBadges } from '@/utils/page/badges';
import type { BadgePart, Painted } from '@/utils/page/pageParts';
import type { PageSlot } from '@/utils/page/pageSlot';
import type { World } from '@/utils/page/world';
import { pagesTurn } from '@/utils/page/keeping/pagesTurn';
import { createGrounds } from '@/utils/page/layout/ground';
import { createTabStops } from '@/utils/page/layout/tabStops';
import type { ShownTicket, TicketSlot } from '@/utils/sites/siteAdapter';

/** Whatever is painted changes at the next instant, and can be counted from there on before 3. */
const parts = {
  paint: vi.fn<() => Painted<string>>(() => ({ face: 'anew', changesAt: now + 1 })),
  createBadge: (): BadgePart<string> => ({
    host: document.createElement('prazo-badge'),
    show: (face) => void shown.push(face),
    count(at) {
      if (at >= 3) return undefined;
      shown.push(`counted ${at}`);
      return at + 1;
    },
  }),
};
const shown: (string | undefined)[] = [];
let now = 0;
let badges: Badges;
let mounted: ReturnType<Badges['mount']>;

function slotOf(id: string): PageSlot {
  const anchor = document.body.appendChild(document.createElement('a'));
  const shown: ShownTicket = { id, status: undefined, priority: undefined, assignee: undefined };
  const source: TicketSlot = { view: 'badge', anchor, place: 'before', shown };
  return { key: id, anchor, place: 'before', source };
}

function tickAt(at: number): number {
  now = at;
  return badges.tick(at);
}

/** Of the 201 badges that a test has at most. */
async function allTurns(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await pagesTurn();
}

beforeEach(() => {
  shown.length = 0;
  now = 0;
  parts.paint.mockClear();
  badges = createBadges<string>({
    parts,
    world: {} as World,
    readNow: () => now,
    grounds: createGrounds(),
    tabStops: createTabStops(document, new AbortController().signal),
    known: () => ({ ticket: undefined, health: undefined }),
    stepOf: () => 'wide',
    inWindow: () => () => false,
    expect: () => undefined,
  });
  mounted = badges.mount(slotOf('1'));
});

// What is still to be painted must not fall into the next test.
afterEach(allTurns);

describe('badges', () => {
  it('count at a tick, without painting their tickets anew', () => {
    expect([tickAt(1), tickAt(2)]).toEqual([2, 3]);

    expect(shown).toEqual(['anew', 'counted 1', 'counted 2']);
    expect(parts.paint).toHaveBeenCalledOnce();
  });

  it('paint their tickets anew as soon as they cannot count any further', () => {
    expect([tickAt(1), tickAt(3)]).toEqual([2, 4]);

    expect(shown).toEqual(['anew', 'counted 1', 'anew']);
  });

  it('paint anew what the worker has news of', () => {
    tickAt(1);
    badges.paintSoon(() => true);

    expect(shown).toEqual(['anew', 'counted 1', 'anew']);
  });

  it('do not count on what was known before the news, although their turn to be painted is still to come', () => {
    for (let id = 2; id <= 201; id += 1) {
      parts.paint.mockReturnValueOnce({ face: 'for good', changesAt: undefined });
      badges.mount(slotOf(String(id)));
    }
    shown.length = 0;
    badges.paintSoon(() => true);
    expect(shown).toEqual([]);

    tickAt(1);

    expect(shown).toEqual(['anew']);
  });

  it('are not painted when the page took them away before their turn', async () => {
    const mates = Array.from({ length: 200 }, (_, index) => badges.mount(slotOf(`mate ${index}`)));
    shown.length = 0;
    badges.paintSoon(() => true);

    mounted.dispose();
    mates.at(-1)?.dispose();

    await allTurns();
    expect(shown).toHaveLength(199);
  });

  it('paint anew when a row is given to another ticket', () => {
    tickAt(1);
    mounted.show(slotOf('2'));

    expect(shown).toEqual(['anew', 'counted 1', 'anew']);
  });

  it('are left alone by a tick at which nothing is due', () => {
    expect(tickAt(0.5)).toBe(1);

    expect(shown).toEqual(['anew']);
  });
});
