import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { ticketOf, type Mapping } from '@/utils/sla/words/mapping';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { HOUR } from '@/utils/time/instant';

const defaults: Mapping = {
  statuses: { New: 'open', 'Awaiting User Info': 'waitingCustomer', Resolved: 'resolved' },
  severities: { '1 - Critical': 'blocker', '3 - Moderate': 'medium', '9 - Whatever': 'nothingThePolicyHas' },
  featureRequests: ['Feature'],
};
const nothing: Mapping = { statuses: {}, severities: {}, featureRequests: [] };

const recordWith = (facts: Partial<TicketRecord>): TicketRecord => ({
  site: 'https://desk.example',
  id: '7',
  label: 'SUP-7',
  url: 'https://desk.example/tickets/7',
  title: 'Queue stuck',
  customer: undefined,
  type: undefined,
  createdAt: HOUR,
  events: [],
  status: undefined,
  priority: undefined,
  assignee: undefined,
  isMine: true,
  partialSince: undefined,
  revision: '1',
  ...facts,
});

const mapped = (facts: Partial<TicketRecord>, site = nothing, policy = aivoPolicy) => ticketOf(recordWith(facts), site, defaults, policy);

describe('ticketOf', () => {
  it('puts a history into words of the policy, in order', () => {
    const { ticket, unmapped } = mapped({
      events: [
        { at: 4 * HOUR, kind: 'customerReply' },
        { at: HOUR, kind: 'status', to: 'New' },
        { at: HOUR, kind: 'priority', to: '3 - Moderate' },
        { at: 2 * HOUR, kind: 'assignee', to: 'ana' },
        { at: 3 * HOUR, kind: 'status', to: 'Awaiting User Info' },
        { at: 3 * HOUR, kind: 'priority', to: undefined },
        { at: 5 * HOUR, kind: 'assignee', to: undefined },
        { at: 6 * HOUR, kind: 'priority', to: 'Alta' },
      ],
    });
    expect(ticket).toEqual({
      createdAt: HOUR,
      severity: undefined,
      isFeatureRequest: false,
      events: [
        { at: HOUR, kind: 'status', to: 'open', word: 'New' },
        { at: HOUR, kind: 'severity', to: 'medium' },
        { at: 2 * HOUR, kind: 'assignee', to: 'ana' },
        { at: 3 * HOUR, kind: 'status', to: 'waitingCustomer', word: 'Awaiting User Info' },
        { at: 3 * HOUR, kind: 'severity', to: undefined },
        { at: 4 * HOUR, kind: 'customerReply' },
        { at: 5 * HOUR, kind: 'assignee', to: undefined },
        { at: 6 * HOUR, kind: 'severity', to: 'high' },
      ],
    });
    expect(unmapped).toEqual([]);
    expect('partialSince' in ticket).toBe(false);
  });

  it('takes words apart that differ in more', () => {
    expect(mapped({ status: 'AwaitingUserInfo' }).unmapped).toEqual(['AwaitingUserInfo']);
  });

  it.each([
    ['without case', 'AWAITING user info'],
    ['without accents', 'Awáiting Üser Info'],
    ['without spaces around and between', '  Awaiting   User\u00a0Info '],
  ])('compares words %s', (_, to) => {
    expect(mapped({ events: [{ at: HOUR, kind: 'status', to }] }).ticket.events).toEqual([
      { at: HOUR, kind: 'status', to: 'waitingCustomer', word: to },
    ]);
  });

  it.each(aivoPolicy.severities.flatMap(({ id, aliases }) => [id, ...aliases].map((word) => [word, id] as const)))(
    'knows the policy word %s for %s',
    (word, id) => {
      expect(mapped({ priority: word }).ticket.events).toEqual([{ at: HOUR, kind: 'severity', to: id }]);
    },
  );

  it('takes the analyst before the adapter, and the adapter before the policy', () => {
    const site: Mapping = { ...nothing, statuses: { new: 'waitingThirdParty' }, severities: { '1 - critical': 'low', HIGH: 'medium' } };
    const severity = (priority: string, by = nothing) => mapped({ priority }, by).ticket.events[0];
    expect(mapped({ status: 'New' }, site).ticket.events).toEqual([{ at: HOUR, kind: 'status', to: 'waitingThirdParty', word: 'New' }]);
    expect(severity('1 - Critical')).toMatchObject({ to: 'blocker' });
    expect(severity('1 - Critical', site)).toMatchObject({ to: 'low' });
    expect(severity('high', site)).toMatchObject({ to: 'medium' });
  });

  it("does not let a default for a severity that the policy has not hide the policy's own word", () => {
    const policy = {
      ...aivoPolicy,
      severities: aivoPolicy.severities.map((severity) => (severity.id === 'low' ? { ...severity, aliases: ['9 - Whatever'] } : severity)),
    };
    expect(mapped({ priority: '9 - Whatever' }, nothing, policy).ticket.events[0]).toMatchObject({ to: 'low' });
    expect(mapped({ priority: '9 - Whatever' })).toMatchObject({ ticket: { events: [{ to: undefined }] }, unmapped: ['9 - Whatever'] });
  });

  it('takes a severity that the analyst chose and the policy has lost for unmapped', () => {
    const site: Mapping = { ...nothing, severities: { High: 'platinum' } };
    expect(mapped({ priority: 'High' }, site)).toMatchObject({
      ticket: { events: [{ kind: 'severity', to: undefined }] },
      unmapped: ['High'],
    });
  });
});

describe('what the product itself says of a status', () => {
  const told = (to: string) => mapped({ events: [{ at: HOUR, kind: 'status', to, meaning: 'waitingCustomer' }] });

  it('holds for a word that nobody has mapped', () => {
    expect(told('Em espera')).toMatchObject({ ticket: { events: [{ to: 'waitingCustomer' }] }, unmapped: [] });
  });

  it('gives way to what was mapped', () => {
    expect(mapped({ status: 'New', events: [{ at: HOUR, kind: 'status', to: 'New', meaning: 'closed' }] }).ticket.events).toMatchObject([
      { to: 'open' },
    ]);
  });
});

describe('what a history does not tell', () => {
  const current = { status: 'Resolved', priority: 'Low', assignee: 'ana' };

  it('counts from creation with its current word', () => {
    expect(mapped(current).ticket.events).toEqual([
      { at: HOUR, kind: 'status', to: 'resolved', word: 'Resolved' },
      { at: HOUR, kind: 'severity', to: 'low' },
      { at: HOUR, kind: 'assignee', to: 'ana' },
    ]);
  });

  it('counts from where a partial history begins', () => {
    const { ticket } = mapped({ ...current, partialSince: 3 * HOUR, events: [{ at: 2 * HOUR, kind: 'customerReply' }] });
    expect(ticket.events.map(({ at, kind }) => [at, kind])).toEqual([
      [2 * HOUR, 'customerReply'],
      [3 * HOUR, 'status'],
      [3 * HOUR, 'severity'],
      [3 * HOUR, 'assignee'],
    ]);
    expect(ticket.partialSince).toBe(3 * HOUR);
  });

  it('is not made up for what it does tell', () => {
    const events = [
      { at: HOUR, kind: 'status', to: 'New' },
      { at: HOUR, kind: 'priority', to: 'High' },
      { at: HOUR, kind: 'assignee', to: undefined },
    ] as const;
    expect(mapped({ ...current, events }).ticket.events).toEqual([
      { at: HOUR, kind: 'status', to: 'open', word: 'New' },
      { at: HOUR, kind: 'severity', to: 'high' },
      { at: HOUR, kind: 'assignee', to: undefined },
    ]);
  });

  it('has no instant without a creation', () => {
    expect(mapped({ ...current, createdAt: undefined }).ticket).toMatchObject({ createdAt: undefined, events: [] });
    expect(mapped({}).ticket.events).toEqual([]);
  });
});

describe('unmapped words', () => {
  it('are every unknown status, once, and the priority in force', () => {
    const { ticket, unmapped } = mapped({
      priority: 'P9',
      events: [
        { at: HOUR, kind: 'status', to: 'Limbo' },
        { at: HOUR, kind: 'priority', to: 'P7' },
        { at: 2 * HOUR, kind: 'status', to: 'New' },
        { at: 3 * HOUR, kind: 'status', to: 'Limbo' },
        { at: 3 * HOUR, kind: 'priority', to: 'P8' },
      ],
    });
    expect(unmapped).toEqual(['Limbo', 'P8', 'P9']);
    expect(ticket.events[0]).toEqual({ at: HOUR, kind: 'status', to: undefined, word: 'Limbo' });
  });

  it('are none where the priority in force is mapped, whatever came before and after it', () => {
    const events = [
      { at: HOUR, kind: 'priority', to: 'P7' },
      { at: 2 * HOUR, kind: 'priority', to: 'High' },
      { at: 3 * HOUR, kind: 'status', to: 'Resolved' },
    ] as const;
    expect(mapped({ events }).unmapped).toEqual([]);
  });

  it('are none where a priority is merely absent', () => {
    expect(mapped({ events: [{ at: HOUR, kind: 'priority', to: undefined }] }).unmapped).toEqual([]);
  });

  it('need no mapping on a feature request', () => {
    expect(mapped({ type: 'feature', priority: 'P9' })).toMatchObject({ ticket: { isFeatureRequest: true }, unmapped: [] });
  });
});

it.each([
  ['of the adapter', 'FEATURE', nothing, true],
  ['of the analyst', 'melhoria', { ...nothing, featureRequests: ['Melhoria'] }, true],
  ['of nobody', 'Incident', nothing, false],
])('knows feature requests by the word %s', (_, type, site, isFeatureRequest) => {
  expect(mapped({ type }, site).ticket.isFeatureRequest).toBe(isFeatureRequest);
});
