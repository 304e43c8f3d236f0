import { describe, expect, it, test } from 'vitest';
import type { SiteHealth } from '@/utils/messages/protocol';
import { parseOfficeRequest } from '@/utils/background/office/officeRequests';
import { SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'extension' } as const;
const TOKEN = 'f00d5678';

const save = (world: World, token: string | undefined, site = SITE): Promise<SiteHealth | undefined> =>
  world.happen(({ handlers }) => handlers['token/save']({ site, token }, page));

const tokensOf = (world: World): Promise<readonly string[] | undefined> =>
  world.happen(({ handlers }) => handlers['tokens/read'](undefined, page));

describe('a token', () => {
  it('is used at once, in place of the session', async () => {
    const world = worldAt(monday('10:00'));

    const health = await save(world, TOKEN);

    expect(health).toMatchObject({ site: SITE, failure: undefined });
    expect(world.desk.lastAsked).toMatchObject({ credentials: 'omit', headers: { 'X-Fake-Key': TOKEN } });
    expect(await tokensOf(world)).toEqual([SITE]);
  });

  it('is still used by the next worker', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    world.stop();
    await world.passUntil(monday('10:03'));

    expect(world.desk.lastAsked).toMatchObject({ headers: { 'X-Fake-Key': TOKEN } });
  });

  it('gives way to the session once it is taken back', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    await save(world, undefined);

    expect(world.desk.lastAsked?.credentials).toBe('include');
    expect(JSON.stringify(world.desk.lastAsked)).not.toContain(TOKEN);
    expect(await tokensOf(world)).toEqual([]);
  });

  it('is told to no view', async () => {
    const world = worldAt(monday('10:00'));
    const health = await save(world, TOKEN);

    const told = await world.happen(({ handlers }) =>
      Promise.all([
        handlers['settings/read'](undefined, page),
        handlers['queue/read'](undefined, page),
        handlers['tokens/read'](undefined, page),
        handlers['page/context'](undefined, { kind: 'page', url: new URL(SITE) }),
        handlers['page/tickets']({ shown: [], news: [] }, { kind: 'page', url: new URL(SITE) }),
      ]),
    );

    expect(JSON.stringify([health, told, world.browser.told, world.browser.stored.get('settings')])).not.toContain(TOKEN);
  });

  it('goes with its site', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));

    expect(JSON.stringify([...world.browser.stored])).not.toContain(TOKEN);
  });

  it('is refused for a site that is not on the list', async () => {
    const world = worldAt(monday('10:00'));

    await expect(save(world, TOKEN, 'https://other.example')).rejects.toThrow('takes no token');
    expect(JSON.stringify([...world.browser.stored])).not.toContain(TOKEN);
  });

  it('that is damaged in the store is none', async () => {
    const world = worldAt(monday('10:00'));
    world.browser.stored.set('tokens', { version: 1, value: { [SITE]: 7 } });

    expect(await tokensOf(world)).toEqual([]);
    await save(world, TOKEN);
    expect(await tokensOf(world)).toEqual([SITE]);
  });
});

describe('what a client keeps for its next reading', () => {
  const visits = ({ desk }: World): readonly string[] => desk.requests.filter((path) => /visit|leave/.test(path));
  const stored = ({ browser }: World): string => JSON.stringify([...browser.stored]);

  it('is still there for the next worker, and asked for with its own header beside the token', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    world.stop();
    await world.passUntil(monday('10:03'));

    expect(visits(world)).toEqual(['/help/visit']);
    expect(world.desk.lastAsked).toMatchObject({ headers: { 'X-Fake-Key': TOKEN, 'X-Fake-Visit': 'visit-1' } });
  });

  it('is closed and made anew by another token', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    await save(world, 'b4dc0de5');

    expect(visits(world).toSorted()).toEqual(['/help/leave', '/help/visit', '/help/visit']);
    expect(stored(world)).toContain('visit-2');
    expect(stored(world)).not.toContain('visit-1');
  });

  it.each([
    ['the token', (world: World) => save(world, undefined)],
    ['the site', (world: World) => world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page))],
  ])('is closed and forgotten with %s', async (_, take) => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);

    await take(world);

    expect(visits(world)).toEqual(['/help/visit', '/help/leave']);
    expect(stored(world)).not.toContain('visit-');
  });

  it('is forgotten although the site cannot be reached any more', async () => {
    const world = worldAt(monday('10:00'));
    await save(world, TOKEN);
    world.desk.faults.push(() => Promise.reject(new TypeError('Failed to fetch')));

    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, page));

    expect(stored(world)).not.toContain('visit-');
    expect(world.browser.allowedOrigins.size).toBe(0);
  });

  it('is not written for a token that was exchanged meanwhile', async () => {
    const world = worldAt(monday('10:00'));
    world.desk.faults.push(async () => {
      world.browser.stored.set('tokens', { version: 1, value: { [SITE]: 'b4dc0de5' } });
      return new Response('visit-late');
    });

    await save(world, TOKEN);

    expect(stored(world)).not.toContain('visit-late');
  });
});

describe('a request to keep one', () => {
  test.each([
    [` ${TOKEN}\n`, TOKEN],
    [undefined, undefined],
  ])('takes %j as %j', (token, expected) => {
    expect(parseOfficeRequest('token/save', { site: SITE, token })).toEqual({ site: SITE, token: expected });
  });

  test.each(['', '  ', 'two\nlines', 'señal', 7, 'x'.repeat(1_001)])('refuses %j without repeating it', (token) => {
    let message = '';
    try {
      parseOfficeRequest('token/save', { site: SITE, token });
    } catch (cause) {
      ({ message } = cause as Error);
    }

    expect(message).toContain('token');
    expect(message).not.toContain('señal');
  });
});
