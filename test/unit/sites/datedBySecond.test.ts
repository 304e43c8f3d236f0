import { expect, test } from 'vitest';
import { datedBySecond } from '@/utils/sites/reading/datedBySecond';
import type { SiteAdapter } from '@/utils/sites/siteAdapter';
import { recordOf, SITE } from '../../support/world/fakeDesk';

const CHANGED = '2026-03-02T12:00:05Z';

/** A product that tells one ticket, whatever it is asked. */
const product: SiteAdapter['client'] = (_site, get) => {
  const read = async () => {
    await get('/first');
    await get('/second');
    return [recordOf('1', { revision: CHANGED })];
  };
  return { queue: async () => ({ ids: ['1'], changed: await read() }), tickets: read };
};

test.each<[date: string | undefined, revision: string, what: string]>([
  ['2026-03-02T12:00:04Z', '', 'before it, by a clock that is behind'],
  ['2026-03-02T12:00:05Z', '', 'in its second'],
  ['2026-03-02T12:00:06Z', CHANGED, 'in the next second'],
  [undefined, CHANGED, 'at a time that the site does not tell'],
])('a ticket that was read at %s has the revision "%s": %s', async (date, revision) => {
  const dates = [date === undefined ? undefined : Date.parse(date), Date.parse('2026-03-02T12:00:30Z')];
  const get = async (path: string) => ({
    url: SITE + path,
    contentType: '',
    text: '',
    date: date === undefined ? undefined : dates.shift(),
  });
  const client = datedBySecond(product)(SITE, get);

  const [ticket] = await client.tickets(['1']);
  dates.unshift(date === undefined ? undefined : Date.parse(date));
  const { ids, changed } = await client.queue(new Map());

  expect(ticket?.revision).toBe(revision);
  expect([ids, changed.map((record) => record.revision)]).toEqual([['1'], [revision]]);
});
