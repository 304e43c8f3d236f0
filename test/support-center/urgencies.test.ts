// @vitest-environment node
import { afterEach, describe, expect, it, test } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { embedded } from '@/utils/sites/embedded/adapter';
import type { Get } from '@/utils/sites/siteAnswer';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { ticketOf } from '@/utils/sla/words/mapping';
import { standingOf, type Standing } from '@/utils/sla/clock/standing';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { startSupportCenter, type SupportCenter } from './server.ts';
import { DAY, MINUTE } from './tickets/ticket.ts';

const calendars = new Map([['aivo', compileCalendar(aivoCalendar)]]);
const NOTHING_MAPPED = { statuses: {}, severities: {}, featureRequests: [] };
const analysts = ['ana', 'bruno', 'carla'] as const;

let supportCenter: SupportCenter;
afterEach(() => supportCenter.close());

function getAs(analyst: (typeof analysts)[number]): Get {
  const cookie = supportCenter.signIn(analyst);
  return async (path) => {
    const response = await fetch(supportCenter.url + path, { headers: { cookie } });
    return { url: response.url, contentType: response.headers.get('content-type')!, text: await response.text(), date: undefined };
  };
}

function standingAt(record: TicketRecord, now: number): Standing {
  const { ticket } = ticketOf(record, NOTHING_MAPPED, embedded.defaults, aivoPolicy);
  const isDone = record.status === 'Resolved' || record.status === 'Closed';
  return standingOf(clocksOf(ticket, aivoPolicy, calendars, now), isDone, defaultThresholds, calendars, now);
}

const wordFor = ({ phase, urgency, pauseReason }: Standing): string => urgency ?? pauseReason ?? phase;

/** Which states an analyst sees among the open tickets, as Prazo itself reads and computes them. */
async function statesOf(get: Get, now: number): Promise<Set<string>> {
  const { changed } = await embedded.client(supportCenter.url, get).queue(new Map());
  return new Set(changed.map((record) => wordFor(standingAt(record, now))));
}

const OPEN_STATES = ['overdue', 'critical', 'atRisk', 'onTrack', 'customer', 'thirdParty'];

describe('the queue of each analyst', () => {
  test.each([
    ['2026-11-22T12:00:00-03:00', 'a Sunday'],
    ['2026-11-25T00:00:00-03:00', 'midnight'],
    ['2026-12-25T11:00:00-03:00', 'Christmas'],
    ['2026-11-23T09:00:00-03:00', 'Monday, the moment it opens'],
    ['2026-11-27T18:00:00-03:00', 'Friday, the moment it closes'],
    ['2027-01-01T00:00:30-03:00', 'New Year'],
    ['2026-10-25T01:30:00Z', 'the clocks go back in Europe'],
    ['2026-11-01T06:30:00Z', 'the clocks go back in North America'],
    ['2028-02-29T10:00:00-03:00', 'a leap day, years from now'],
  ])('has every urgency and every kind of pause at %s: %s', async (time) => {
    const now = Date.parse(time);
    supportCenter = await startSupportCenter({ now: () => now, oddities: false });

    for (const analyst of analysts)
      expect([analyst, ...(await statesOf(getAs(analyst), now))]).toEqual(expect.arrayContaining(OPEN_STATES));
  });

  it('has them all through a week, as events happen', async () => {
    let now = Date.parse('2026-11-21T03:00:00Z');
    supportCenter = await startSupportCenter({ now: () => now, oddities: false });
    const gets = analysts.map((analyst) => getAs(analyst));
    const end = now + 8 * DAY;

    for (; now < end; now += 173 * MINUTE) {
      for (const get of gets)
        expect([new Date(now).toISOString(), ...(await statesOf(get, now))]).toEqual(expect.arrayContaining(OPEN_STATES));
    }
  }, 20_000);

  it('has dozens of tickets, not hundreds', async () => {
    const now = Date.parse('2026-11-24T14:00:00-03:00');
    supportCenter = await startSupportCenter({ now: () => now });

    for (const analyst of analysts) {
      const { ids } = await embedded.client(supportCenter.url, getAs(analyst)).queue(new Map());
      expect(ids.length).toBeGreaterThan(25);
      expect(ids.length).toBeLessThan(100);
    }
  });

  it('has tickets that were solved in time', async () => {
    const now = Date.parse('2026-11-22T12:00:00-03:00');
    supportCenter = await startSupportCenter({ now: () => now });
    const response = await fetch(`${supportCenter.url}/api/tickets?assignee=me&state=all&page=2`, {
      headers: { cookie: supportCenter.signIn('ana') },
    });
    const { tickets } = (await response.json()) as { tickets: { id: string }[] };

    const records = await embedded.client(supportCenter.url, getAs('ana')).tickets(tickets.map(({ id }) => id));

    expect(records.map((record) => wordFor(standingAt(record, now)))).toEqual(expect.arrayContaining(['met', 'missed']));
  });
});
