import { describe, expect, test } from 'vitest';
import type { TicketEvent } from '@/utils/tickets/ticket';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { freshdeskWith, glpiTrash, glpiWith, jiraWith, mapped, read, SITE, zammadWith, zendeskWith } from './deskAnswers';

const AT = '2026-11-16T12:00:00Z';

const statusesOf = (adapter: string, record: TicketRecord): readonly Extract<TicketEvent, { kind: 'status' }>[] =>
  mapped(adapter, record).ticket.events.filter((each) => each.kind === 'status');

const glpiLog = (time: string, fields: object): object => ({ date_mod: `2026-11-16 ${time}`, user_name: 'ana (7)', ...fields });
/** By number, as the product's history keeps them: 13 is put into the trash, 14 taken out of it, 15 linked to another ticket. */
const intoTrash = (time: string): object => glpiLog(time, { id_search_option: 0, linked_action: 13, old_value: '', new_value: '' });
const outOfTrash = (time: string): object => glpiLog(time, { id_search_option: 0, linked_action: 14, old_value: '', new_value: '' });
const linked = glpiLog('14:00:00', { id_search_option: 0, linked_action: 15, itemtype_link: 'Ticket', new_value: 'Otro (9)' });
const becamePending = glpiLog('13:00:00', { id_search_option: 12, linked_action: 0, old_value: '2', new_value: '4' });

/**
 * Freshdesk's merge closes the ticket and adds a note to it; no documented field says that a ticket was merged. `deleted` and `spam` are
 * documented fields; that they come with a ticket that is asked for by itself is unverified.
 */
const freshdeskMerged = {
  status: 5,
  updated_at: '2026-11-16T14:00:00Z',
  stats: { status_updated_at: '2026-11-16T14:00:00Z', resolved_at: '2026-11-16T14:00:00Z', closed_at: '2026-11-16T14:00:00Z' },
  conversations: [{ private: true, body_text: 'This ticket is now part of another one, ticket 9.' }],
};

describe('situations', () => {
  test.each([
    ['jira', jiraWith({ priority: null, assignee: null })],
    ['zendesk', zendeskWith({ status: 'new', priority: null, assignee_id: null })],
    ['zammad', zammadWith({ priority_id: null, owner_id: 1 })],
    ['freshdesk', freshdeskWith({ status: 2, priority: null, responder_id: null })],
    ['glpi', glpiWith({ 3: null, 5: null })],
  ])('%s: no priority and nobody are told as such, now and in the history', async (adapter, answers) => {
    const record = await read(adapter, answers);

    expect([record.priority, record.assignee, record.isMine]).toEqual([undefined, undefined, false]);
    expect(record.events.filter((each) => each.kind === 'priority' || each.kind === 'assignee').filter((each) => each.to)).toEqual([]);
  });

  test.each([
    ['zendesk', 'closed by the merge', zendeskWith({ status: 'closed', tags: ['closed_by_merge'] }), AT],
    ['zammad', 'in a state of the type', zammadWith({}, { name: 'unido', state_type: 'merged', ignore_escalation: true }), AT],
    ['freshdesk', 'closed by the merge', freshdeskWith(freshdeskMerged), '2026-11-16T14:00:00Z'],
    ['freshdesk', 'deleted', freshdeskWith({ status: 3, deleted: true, updated_at: '2026-11-16T15:00:00Z' }), '2026-11-16T15:00:00Z'],
    ['freshdesk', 'spam from the start', freshdeskWith({ status: 2, spam: true }), AT],
    ['glpi', 'in the trash', glpiTrash(becamePending, linked, intoTrash('14:00:00')), '2026-11-16T14:00:00Z'],
    ['glpi', 'in the trash, since when is untold', glpiTrash(becamePending), '2026-11-16T15:00:00Z'],
    ['glpi', 'in the trash, worked on there', glpiTrash(intoTrash('12:30:00'), becamePending), '2026-11-16T15:00:00Z'],
    ['glpi', 'in the trash, its history for others', glpiTrash().slice(0, -1), '2026-11-16T15:00:00Z'],
  ])('%s: a ticket that is no more of its own is closed (%s)', async (adapter, _, answers, since) => {
    const record = await read(adapter, answers);

    expect(statusesOf(adapter, record).at(-1)).toMatchObject({ at: Date.parse(since), kind: 'status', to: 'closed' });
  });

  test('glpi: a ticket that was taken out of the trash goes on in the status that it had', async () => {
    const logs = [becamePending, intoTrash('14:00:00'), outOfTrash('15:00:00')];
    const record = await read('glpi', glpiWith({ 12: 4 }, logs));

    expect(statusesOf('glpi', record).map(({ to }) => to)).toEqual(['open', 'waitingCustomer', 'closed', 'waitingCustomer']);
  });

  test('jira: a ticket that was moved is read under its new key', async () => {
    const record = await read('jira', jiraWith({ status: { name: 'Open' } }, 'OPS-9'));

    expect([record.id, record.url]).toEqual(['OPS-9', `${SITE}/browse/OPS-9`]);
  });

  test('glpi: a technician who was taken away has it no more, and another one still has', async () => {
    const got = (time: string, who: string): object =>
      glpiLog(time, { id_search_option: 5, linked_action: 15, itemtype_link: 'User', new_value: who });
    const lost = (time: string, who: string): object =>
      glpiLog(time, { id_search_option: 0, linked_action: 16, itemtype_link: 'User', old_value: who, new_value: '' });
    const logs = [
      got('12:10:00', 'Ana (7)'),
      got('12:20:00', 'Bob (9)'),
      lost('12:25:00', 'Hana (31)'),
      lost('12:30:00', 'Bob (9)'),
      lost('12:40:00', 'Ana (7)'),
    ];
    const assigneesOf = ({ events }: TicketRecord): unknown =>
      events.filter(({ kind }) => kind === 'assignee').map((event) => 'to' in event && event.to);

    expect(assigneesOf(await read('glpi', glpiWith({ 5: null }, logs)))).toEqual(['7', '9', '7', undefined]);
    expect(await read('glpi', glpiWith({ 5: [9, 7] }, logs.slice(0, 2)))).toMatchObject({ assignee: '9', partialSince: undefined });
  });

  test.each([null, '', 0, '0', []])('glpi: %j in place of a technician is nobody', async (marker) => {
    const record = await read('glpi', glpiWith({ 5: marker }));

    expect([record.assignee, record.partialSince]).toEqual([undefined, undefined]);
  });
});
