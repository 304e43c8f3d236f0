import { describe, expect, it } from 'vitest';
import { glpi } from '@/utils/sites/glpi/adapter';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';
import { memoOf, recordedSite, type RecordedAnswers } from '../../support/world/recordedSite';

const SITE = 'https://desk.example/glpi';
const MODIFIED = '2026-11-17 12:00:00';
const KNOWN = new Map([['57', MODIFIED]]);

const standard: RecordedAnswers = [
  [/initSession/, { session_token: 'abc123', session: { glpiID: 7, glpi_tz: 'America/Argentina/Buenos_Aires' } }],
  [/search\/Ticket/, { totalcount: 1, count: 1, data: [{ 2: 57, 12: 4, 15: '2026-11-16 09:00:00', 19: MODIFIED }] }],
  [/getMultipleItems/, [{ id: 57, _logs: [] }]],
  [/killSession/, {}],
];

describe('its session', () => {
  it('opens a session once, and closes it when the token is taken back', async () => {
    const { get, asked, headers } = recordedSite(SITE, standard);
    const memo = memoOf();
    const means = { hasToken: true, memo };

    await glpi.client(SITE, get, means).queue(new Map());
    await glpi.client(SITE, get, means).queue(KNOWN);
    await glpi.client(SITE, get, means).leave?.(memo.words ?? '');

    expect(asked.map((path) => path.split(/[/?]/)[2])).toEqual(['initSession', 'search', 'getMultipleItems', 'search', 'killSession']);
    expect(headers).toEqual([undefined, ...Array.from({ length: 4 }, () => ({ 'Session-Token': 'abc123' }))]);
    expect(asked.join()).not.toContain('abc123');
  });

  it('opens another session, once, where the one of before is not known any more', async () => {
    const memo = memoOf(JSON.stringify({ token: 'old', me: '7', timeZone: 'America/Argentina/Buenos_Aires' }));
    const { get, asked } = recordedSite(SITE, standard);
    const forgetful: Get = async (path, headers) => {
      const answer = await get(path, headers);
      if (headers?.['Session-Token'] === 'old') throw new SiteError('signedOut', `${path} answered 401`);
      return answer;
    };

    const { ids } = await glpi.client(SITE, forgetful, { hasToken: true, memo }).queue(KNOWN);

    expect(ids).toEqual(['57']);
    expect(asked.map((path) => path.split(/[/?]/)[2])).toEqual(['search', 'initSession', 'search']);
    expect(memo.words).toContain('abc123');
  });

  it('leaves no session open where a new one is refused as well, as an account without rights is', async () => {
    const { get, asked } = recordedSite(SITE, [[/search/, new SiteError('signedOut', 'search answered 401')], ...standard]);

    const refused = glpi.client(SITE, get, { hasToken: true, memo: memoOf() }).queue(new Map());

    await expect(refused).rejects.toMatchObject({ failure: 'notAllowed' });
    expect(asked.map((path) => path.split(/[/?]/)[2])).toEqual(['initSession', 'search', 'killSession']);
  });

  it.each(['busy', 'unreachable', 'notAllowed'] as const)('keeps its session while the site is %s', async (failure) => {
    const words = JSON.stringify({ token: 'old', me: '7' });
    const { get, asked } = recordedSite(SITE, [[/search/, new SiteError(failure, 'no')], ...standard]);
    const memo = memoOf(words);

    await expect(glpi.client(SITE, get, { hasToken: true, memo }).queue(new Map())).rejects.toMatchObject({ failure });

    expect([asked.length, memo.words]).toEqual([1, words]);
  });

  it.each(['', '{', '7', '{"token":7}', '{"token":"two words"}', 'x'.repeat(70_000)])(
    'opens a session where its memo is %.20s',
    async (words) => {
      const { get, asked } = recordedSite(SITE, standard);
      const client = glpi.client(SITE, get, { hasToken: true, memo: memoOf(words) });

      await client.leave?.(words);
      expect(asked).toEqual([]);
      expect((await client.queue(new Map())).ids).toEqual(['57']);
    },
  );
});
