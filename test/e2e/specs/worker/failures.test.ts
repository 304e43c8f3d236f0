import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { type Desk, readQueue, signIn, startDesk } from '../../support/desk.ts';
import { popupSays } from '../../support/popup.ts';
import { badgeOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;

const cases = [
  ['401', 'signedOut'],
  ['403', 'notAllowed'],
  ['404', 'notFound'],
  ['429', 'busy'],
  ['500', 'unreachable'],
  ['html', 'signedOut'],
  ['empty', 'unreadable'],
  ['half', 'unreadable'],
  ['reset', 'unreachable'],
] as const;

const failureNow = async (at: Desk): Promise<string | undefined> => (await at.ask('queue/read')).sites[0]?.failure;

describe('a support center that answers badly', () => {
  let desk: Desk;
  let list: Page;
  let known: number;
  beforeAll(async () => {
    desk = await startDesk();
    known = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
    list = await desk.visit('/tickets?filter=all');
    await badgeOf(desk, list, known, ({ text }) => text !== '');
  });
  afterAll(() => desk?.close());
  afterEach(async () => {
    desk.center.clearFaults();
    const health = await desk.ask('site/test', { site: desk.center.url });
    expect(health.failure).toBeUndefined();
  });

  test.each(cases)('%s: the site is %s, the last known number stays and is marked as such', async (kind, failure) => {
    const before = await badgeOf(desk, list, known, ({ fresh }) => fresh === undefined);
    desk.center.fail({ kind, times: null });

    await desk.ask('queue/refresh');

    await until(`the site counts as ${failure}`, async () => (await failureNow(desk)) === failure);
    const stale = await badgeOf(desk, list, known, ({ fresh, name }) => fresh === 'stale' && /; read at \d+:\d\d\.$/.test(name));
    expect(stale.text).toMatch(/^\d\sh(\s\d\d)?$/);
    expect(before.text).toMatch(/^\d\sh(\s\d\d)?$/);
    await popupSays(desk, /127\.0\.0\.1/);
  });

  it('is asked again only after a wait that grows, however often pages show its tickets', async () => {
    desk.center.fail({ kind: '500', times: null });
    await desk.ask('queue/refresh');
    await until('the failure is known', async () => (await failureNow(desk)) === 'unreachable');
    const { retryAt: first = 0 } = (await desk.ask('queue/read')).sites[0]!;
    const asked = desk.center.requests.length;

    for (let turn = 0; turn < 5; turn += 1) {
      await list.reload({ waitUntil: 'domcontentloaded' });
      await badgeOf(desk, list, known, ({ fresh }) => fresh === 'stale');
      await desk.prazo.killWorker();
      await desk.prazo.fireAlarm('wake');
      await desk.ask('queue/read');
    }
    expect(desk.center.requests.length - asked).toBe(0);
    expect(first).toBeGreaterThan(Date.now());

    await desk.ask('queue/refresh');
    const second = await until('it was asked again', async () => {
      const { retryAt } = (await desk.ask('queue/read')).sites[0]!;
      return retryAt !== undefined && retryAt > first ? retryAt : undefined;
    });
    expect(second).toBeGreaterThan(first);
    expect(desk.center.requests.length - asked).toBeLessThanOrEqual(2);
  });

  it('leaves a ticket without a number, and says why', async () => {
    desk.center.fail({ kind: '403', times: null });
    const unseen = desk.center.createTicket({ priority: '2 - High', assignee: 'carla', createdAt: Date.now() - HOUR });

    await list.reload({ waitUntil: 'domcontentloaded' });

    const badge = await badgeOf(desk, list, unseen, ({ name }) => name.startsWith('Deadline unknown'));
    expect(badge.name).toBe('Deadline unknown: not allowed to read this ticket.');
  });
});

describe('a support center that asks for time', () => {
  let patient: Desk;
  beforeAll(async () => {
    patient = await startDesk();
    await readQueue(patient);
  });
  afterAll(() => patient?.close());

  it('is left alone for as long as it asks for, also by the analyst', async () => {
    patient.center.fail({ kind: '429', times: null, retryAfter: 120 });
    await patient.ask('queue/refresh');
    await until('the site is busy', async () => (await failureNow(patient)) === 'busy');
    const asked = patient.center.requests.length;

    await patient.ask('queue/refresh');
    await patient.ask('site/test', { site: patient.center.url });

    expect(patient.center.requests.length).toBe(asked);
    expect((await patient.ask('queue/read')).sites[0]?.retryAt).toBeGreaterThan(Date.now() + 60_000);
  });
});

describe('an analyst whose session ends', () => {
  let away: Desk;
  beforeAll(async () => {
    away = await startDesk();
  });
  afterAll(() => away?.close());

  it('is told so, and has good numbers again by signing in', async () => {
    const id = away.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
    await readQueue(away);

    away.center.signEverybodyOut();
    await away.ask('queue/refresh');
    await until('the session is known to have ended', async () => (await failureNow(away)) === 'signedOut');
    const failedAt = Date.now();
    const { retryAt = 0 } = (await away.ask('queue/read')).sites[0]!;
    expect(retryAt).toBeGreaterThan(failedAt + 10_000);
    await popupSays(away, /Sign in/);
    await until('as long has passed as signing in takes', () => Date.now() > failedAt + 1_000);

    await signIn(await away.visit('/sign-in'), 'carla');
    const list = await away.visit('/tickets?filter=all');
    await badgeOf(away, list, id, ({ fresh, text }) => fresh === undefined && text !== '');
    expect(Date.now()).toBeLessThan(retryAt);
  });
});
