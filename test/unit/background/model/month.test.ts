import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '@/utils/sla/alerts/alert';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import type { RecordedEvent } from '@/utils/tickets/ticketRecord';
import { monday } from '../../../support/tickets';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../../support/world/memoryTicketStore';
import { worldAt } from '../../../support/world/workerLives';
import { cameDue } from './oracle';
import { priorities, settings } from './setting';

// As many as 200 in a month; flags ask for the whole month, or for a day of 5,000: `ALERT_DAYS=1 ALERT_TICKETS=5000`.
const DAYS = Number(process.env['ALERT_DAYS'] ?? 3);
const TICKETS = Number(process.env['ALERT_TICKETS'] ?? Math.round((DAYS * 200) / 28));
const MONTH = DAYS * DAY;
const SEED = Number(process.env['ALERT_SEED'] ?? Date.now() % 2 ** 31);

/** At its second: what happens to one ticket. */
interface Change {
  readonly id: string;
  readonly at: Instant;
  readonly event: RecordedEvent;
}

/** Tickets are made all through the month; each is paused, answered, taken up, handed over and resolved at any second. */
function monthOf(seed: number): { readonly made: readonly Change[]; readonly changes: readonly Change[] } {
  const seconds = fc.integer({ min: 0, max: 6 * 3_600 });
  const anyEvent = fc.constantFrom('Waiting for customer', 'Open', 'Resolved', 'ana', 'bruno');
  const anyLife = fc.record({
    at: fc.integer({ min: 0, max: MONTH / SECOND - 8 * 3_600 }),
    priority: fc.constantFrom(...priorities),
    steps: fc.array(fc.tuple(seconds, anyEvent), { minLength: 1, maxLength: 5 }),
  });
  const lives = fc.sample(anyLife, { seed, numRuns: TICKETS });
  const start = monday('09:00');
  const made = lives.map(({ at, priority }, index): Change => ({
    id: String(index + 1),
    at: start + at * SECOND,
    event: { at: start + at * SECOND, kind: 'priority', to: priority },
  }));
  const changes = lives.flatMap(({ at, steps }, index) =>
    steps.map(([after, to]): Change => {
      const when = start + (at + after) * SECOND;
      const isPerson = to === 'ana' || to === 'bruno';
      return { id: String(index + 1), at: when, event: isPerson ? { at: when, kind: 'assignee', to } : { at: when, kind: 'status', to } };
    }),
  );
  return { made, changes };
}

it(
  `${DAYS} days of ${TICKETS} tickets that change at any second brings no false alert where the site answers within three seconds`,
  async () => {
    const { made, changes } = monthOf(SEED);
    const shelf = emptyShelf();
    const world = worldAt(monday('08:59'), settings, memoryTicketStore(shelf));
    world.desk.delay = () => 2 * SECOND;
    const lies: string[] = [];
    let told = 0;
    const { notify } = world.browser.platform;
    /** By what the support center has at this very moment. */
    const isTrue = (id: string): boolean => {
      const { about } = partsOf(id);
      const record = world.desk.tickets.get(about.slice(SITE.length + 1));
      const stored = shelf.tickets.get(about);
      const now = world.browser.now;
      return record?.isMine === true && stored !== undefined && cameDue({ ...stored, record }, now).some((owed) => owed.id === id);
    };
    Object.assign(world.browser.platform, {
      notify: async (id: string, notification: never) => {
        const sending = [...shelf.ledger.values()].filter((entry) => entry.state === 'sending' && (entry.group ?? entry.id) === id);
        for (const entry of sending) {
          told += 1;
          if (!isTrue(entry.id)) lies.push(`${new Date(world.browser.now).toISOString()} ${entry.id}`);
        }
        await notify(id, notification);
      },
    });
    await world.happen((background) => background.onStart('installed'));
    const all = [...made.map((change) => ({ ...change, isNew: true })), ...changes.map((change) => ({ ...change, isNew: false }))];
    for (const { id, at, event, isNew } of all.toSorted((a, b) => a.at - b.at)) {
      await world.passUntil(at);
      const known = world.desk.tickets.get(id);
      if (isNew) {
        const events: readonly RecordedEvent[] = [{ at, kind: 'status', to: 'Open' }, event];
        world.desk.tickets.set(id, recordOf(id, { createdAt: at, events, revision: '1' }));
      } else if (known) {
        const isHanded = event.kind === 'assignee' && event.to === 'bruno';
        const events = [...known.events, event];
        const { isMine, assignee, status, priority } = {
          ...recordOf(id, { events }),
          isMine: event.kind === 'assignee' ? !isHanded : known.isMine,
        };
        world.desk.tickets.set(id, { ...known, events, isMine, assignee, status, priority, revision: String(Number(known.revision) + 1) });
      }
    }
    await world.passUntil(monday('09:00') + MONTH + HOUR);

    console.log(`seed ${SEED}: ${told} alerts in ${world.browser.raised.length} notifications, ${lies.length} false`);
    expect(told).toBeGreaterThan(DAYS);
    expect(lies).toEqual([]);
  },
  Math.max(DAYS * MINUTE, TICKETS * SECOND),
);
