import { describe, expect, it } from 'vitest';
import { measuredClient } from '@/utils/background/sync/asking/measuredClient';
import type { SiteClient } from '@/utils/sites/siteAdapter';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { HOUR } from '@/utils/time/instant';
import { recordOf } from '../../../support/world/fakeDesk';

const clientOf = (...records: readonly TicketRecord[]): SiteClient =>
  measuredClient({
    queue: async () => ({ ids: records.map(({ id }) => id), changed: records }),
    tickets: async () => records,
    unassigned: async () => new Map(records.map(({ id, revision }) => [id, revision])),
    native: async () => Array.from({ length: 50 }, () => ({ name: 'x'.repeat(1_000) })),
  });

const LONG = 'x'.repeat(1_000_000);

describe('what a support center tells', () => {
  it('has every text cut, with an ellipsis, and what identifies left whole', async () => {
    const event = { at: 1, kind: 'status', to: LONG, id: '7', aka: LONG } as const;
    const record = recordOf('1', { title: LONG, customer: LONG, status: LONG, events: [event], tags: [LONG], fields: { [LONG]: LONG } });

    const [told] = await clientOf(record).tickets(['1']);

    const cut = `${'x'.repeat(499)}…`;
    expect(told).toEqual({
      ...record,
      title: cut,
      customer: cut,
      status: cut,
      events: [{ ...event, to: cut, aka: cut }],
      tags: [cut],
      fields: { [cut]: cut },
    });
  });

  it('is left as it is where nothing is too long', async () => {
    const record = recordOf('1');

    expect(await clientOf(record).tickets(['1'])).toEqual([record]);
  });

  it('lacks what cannot be identified, and nothing else', async () => {
    const [odd, far, good] = [recordOf('x'.repeat(201)), recordOf('2', { url: `https://desk.example/${LONG}` }), recordOf('3')];

    const { ids, changed } = await clientOf(odd, far, good).queue(new Map());

    expect(ids).toEqual(['2', '3']);
    expect(changed).toEqual([good]);
    expect([...((await clientOf(odd, good).unassigned?.()) ?? [])]).toEqual([['3', '1']]);
  });

  it('of a revision without an end nothing is remembered, so that it is read again', async () => {
    expect(await clientOf(recordOf('1', { revision: LONG })).tickets(['1'])).toMatchObject([{ revision: '' }]);
  });

  it('begins where a history too long to keep is known from', async () => {
    const events = Array.from({ length: 6_000 }, (_, hour) => ({ at: hour * HOUR, kind: 'status', to: 'Open' }) as const);

    const [told] = await clientOf(recordOf('1', { events: events.toReversed() })).tickets(['1']);

    expect(told?.events).toHaveLength(5_000);
    expect(told?.partialSince).toBe(1_000 * HOUR);
  });

  it('is twenty deadlines of its own at most', async () => {
    const native = await clientOf().native?.('1');

    expect(native).toHaveLength(20);
    expect(native?.[0]?.name).toHaveLength(500);
  });
});
