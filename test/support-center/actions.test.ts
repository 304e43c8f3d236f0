// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSupportCenter, type SupportCenter } from './server.ts';
import { visitorOf, type Visitor } from './visitor.ts';
import { HOUR, MINUTE } from './tickets/ticket.ts';

let now = 0;
let supportCenter: SupportCenter;
let ana: Visitor;
beforeEach(async () => {
  now = Date.parse('2026-11-24T14:00:00-03:00');
  supportCenter = await startSupportCenter({ now: () => now, seed: false });
  ana = visitorOf(supportCenter);
});
afterEach(() => supportCenter.close());

const at = (instant: number): string => new Date(instant).toISOString();

describe('what people do', () => {
  it('changes the ticket and stands at the end of its history', async () => {
    const id = supportCenter.createTicket({ createdAt: now - HOUR });

    await ana.submit(id, 'assignee', { assignee: 'ana' });
    now += MINUTE;
    await ana.submit(id, 'status', { status: 'Awaiting User Info' });
    now += MINUTE;
    await ana.submit(id, 'priority', { priority: '2 - High' });

    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({
      status: { code: 'Awaiting User Info' },
      priority: { code: '2 - High' },
      assignee: { id: 'ana' },
      updatedAt: at(now),
      revision: '4',
      history: [
        { at: at(now - HOUR - 2 * MINUTE), status: 'New', priority: '3 - Moderate', assignee: null },
        { at: at(now - 2 * MINUTE), by: 'Ana Souza', assignee: 'ana' },
        { at: at(now - MINUTE), by: 'Ana Souza', status: 'Awaiting User Info' },
        { at: at(now), by: 'Ana Souza', priority: '2 - High' },
      ],
    });
  });

  it('takes a ticket from everybody', async () => {
    const id = supportCenter.createTicket({ assignee: 'ana' });

    await ana.submit(id, 'assignee', { assignee: '' });

    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({ assignee: null, history: [{ assignee: 'ana' }, { assignee: null }] });
  });

  it('leaves a waiting status when the customer answers, and reopens a resolved ticket', async () => {
    const waiting = supportCenter.createTicket({ status: 'Awaiting User Info', customer: 'Banco Aurora' });
    const resolved = supportCenter.createTicket({ status: 'Resolved' });

    for (const id of [waiting, resolved]) await ana.submit(id, 'customer-answer', { text: 'Continua.' });

    const answer = { by: 'Banco Aurora', message: { from: 'customer', text: 'Continua.' } };
    expect(await ana.json(`/api/tickets/${waiting}`)).toMatchObject({ status: { code: 'Awaiting User Info' }, history: [{}, answer] });
    expect(await ana.json(`/api/tickets/${resolved}`)).toMatchObject({
      status: { code: 'Active' },
      history: [{}, { ...answer, status: 'Active' }],
    });
  });

  it('cancels what was planned for the ticket', async () => {
    const id = supportCenter.createTicket({ history: [{ at: now + HOUR, status: 'Resolved' }] });

    await ana.submit(id, 'reply', { text: 'Estamos verificando.' });
    now += 2 * HOUR;

    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({ status: { code: 'New' }, revision: '2' });
  });

  it('needs a form of the session', async () => {
    const id = supportCenter.createTicket({});

    const response = await ana.submit(id, 'status', { status: 'Closed', token: 'forged' });

    expect(response.status).toBe(403);
    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({ status: { code: 'New' } });
  });
});

describe('what was planned', () => {
  it('happens when its time comes, once', async () => {
    const id = supportCenter.createTicket({ history: [{ at: now + HOUR, status: 'Active', assignee: 'ana' }] });
    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({ status: { code: 'New' }, revision: '1' });

    now += HOUR;

    const happened = {
      status: { code: 'Active' },
      assignee: { id: 'ana' },
      updatedAt: at(now),
      revision: '2',
      history: [{}, { at: at(now) }],
    };
    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject(happened);
    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject(happened);
  });

  it('brings tickets into being', async () => {
    const id = supportCenter.createTicket({ createdAt: now + HOUR });
    expect((await ana.get(`/api/tickets/${id}`)).status).toBe(404);

    supportCenter.setClock(now + HOUR);

    expect((await ana.get(`/api/tickets/${id}`)).status).toBe(200);
  });

  it('may be added, out of order too', async () => {
    const id = supportCenter.createTicket({ createdAt: now - 3 * HOUR, history: [{ at: now - HOUR, status: 'Active' }] });

    supportCenter.append(id, { at: now - 2 * HOUR, status: 'Awaiting User Info', assignee: 'ana' });

    expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({
      status: { code: 'Active' },
      assignee: { id: 'ana' },
      updatedAt: at(now - HOUR),
      history: [{}, { at: at(now - HOUR) }, { at: at(now - 2 * HOUR) }],
    });
  });
});

it('knows no ticket that was never made', () => {
  expect(supportCenter.append(1, { status: 'Active' })).toBe(false);
  expect(supportCenter.append(1, { at: now + HOUR, status: 'Active' })).toBe(false);
});

it('never goes back in time', () => {
  expect(() => supportCenter.setClock(now - 1)).toThrow(RangeError);
});
