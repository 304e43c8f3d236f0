import { describe, expect, it, test } from 'vitest';
import { hubspot } from '@/utils/sites/hubspot/adapter';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { ticketOf } from '@/utils/sla/words/mapping';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { at, CREATED, facts, read, ticket, told, whole } from './answers';

describe('stages', () => {
  it('of one name in two pipelines are told apart', async () => {
    const parked = await read(
      ticket(facts({ hs_pipeline_stage: '901' }), { ...whole, hs_pipeline_stage: [told('901', at(15)), told('3', CREATED)] }),
    );

    expect(parked.events.filter(({ kind }) => kind === 'status')).toMatchObject([
      { to: 'Parked · Support', id: '3', aka: 'Parked' },
      { to: 'Parked · Integrations', id: '901', aka: 'Parked' },
    ]);
  });

  it('that close are closed, whatever they are called; others mean what somebody says', async () => {
    const closed = await read(
      ticket(facts({ hs_pipeline_stage: '4' }), { ...whole, hs_pipeline_stage: [told('4', at(15)), told('3', CREATED)] }),
    );
    const { events } = ticketOf(closed, NO_MAPPING, hubspot.defaults, aivoPolicy).ticket;

    expect(events.flatMap((event) => (event.kind === 'status' ? [event.to] : []))).toEqual([undefined, 'closed']);
  });

  it('that were deleted are their number', async () => {
    const record = await read(ticket(facts(), { ...whole, hs_pipeline_stage: [told('2', at(15)), told('77', CREATED)] }));

    expect(record.events.find(({ kind }) => kind === 'status')).toMatchObject({ to: '77', id: '77' });
  });
});

describe('a history', () => {
  const stages = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      told(index % 2 === 0 ? '2' : '1', new Date(Date.parse(at(15)) - index * 60_000).toISOString()),
    );

  test.each([
    ['of another stage than the present one', { ...whole, hs_pipeline_stage: [told('1', CREATED)] }, at(15)],
    ['whose first stage is later than the ticket', { ...whole, hs_pipeline_stage: [told('2', at(15))] }, at(15)],
    ['of which the oldest stages are not kept any more', { ...whole, hs_pipeline_stage: stages(20) }, '2026-11-16T14:41:00.000Z'],
    ['without one of its lists', { hs_pipeline_stage: whole.hs_pipeline_stage, hs_ticket_priority: whole.hs_ticket_priority }, at(15)],
    ['with a date that is none', { ...whole, hubspot_owner_id: [told('41629779', 'soon')] }, at(15)],
    ['that is an error', { error: 'no' }, at(15)],
  ])('%s is partial', async (_, histories, since) => {
    expect((await read(ticket(facts(), histories))).partialSince).toBe(Date.parse(since));
  });

  it('whose first owner is later than HubSpot says is partial', async () => {
    const late = facts({ hs_time_to_first_rep_assignment: '600000' });

    expect((await read(ticket(late))).partialSince).toBe(Date.parse(at(13)));
    expect((await read(ticket(facts({ hs_time_to_first_rep_assignment: '3599880' })))).partialSince).toBeUndefined();
  });

  it('of a ticket without priority and owner is whole, and says so', async () => {
    const bare = facts({ hs_ticket_priority: null, hubspot_owner_id: '' });
    const record = await read(ticket(bare, { ...whole, hs_ticket_priority: [], hubspot_owner_id: [] }));

    expect([record.priority, record.assignee, record.isMine, record.partialSince]).toEqual([undefined, undefined, false, undefined]);
  });

  it('tells when an owner was taken away', async () => {
    const owned = [told('', at(14)), told('41629779', at(13))];
    const record = await read(ticket(facts({ hubspot_owner_id: null }), { ...whole, hubspot_owner_id: owned }));

    expect(record.events.filter(({ kind }) => kind === 'assignee').map((event) => 'to' in event && event.to)).toEqual([
      undefined,
      '41629779',
      undefined,
    ]);
  });
});

it('tells the first reply of the support and the last one of the customer', async () => {
  const { events } = await read(ticket(facts({ first_agent_reply_date: at(14), last_reply_date: at(15) })));

  expect(events.filter(({ kind }) => kind.endsWith('Reply'))).toEqual([
    { at: Date.parse(at(14)), kind: 'supportReply', by: 'person' },
    { at: Date.parse(at(15)), kind: 'customerReply' },
  ]);
});
