import { describe, expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import type { NativeDeadline } from '@/utils/tickets/nativeDeadline';
import { readOdd, recordedSite, type RecordedAnswers } from '../support/world/recordedSite';
import { nativeSituations, type NativeProduct, type NativeSituation } from './native/situations';

async function told({ adapter, site, id }: NativeProduct, answers: RecordedAnswers): Promise<readonly NativeDeadline[] | undefined> {
  const { client } = siteAdapters.find((each) => each.id === adapter)!;
  const reader = client(site, recordedSite(site, answers).get, { hasToken: true });
  return reader.native ? reader.native(id) : (await reader.tickets([id]))[0]?.native;
}

test('every product with a service level of its own has its situations', () => {
  const withNative = siteAdapters.filter(({ native }) => native).map(({ id }) => id);

  expect(nativeSituations.map(({ adapter }) => adapter).toSorted()).toEqual(withNative.toSorted());
});

describe.each(nativeSituations.map((product) => [product.adapter, product] as const))('%s', (_, product) => {
  test.each(product.situations.map((each): [string, NativeSituation] => [each.name, each]))(
    'tells its own deadlines: %s',
    async (__, each) => {
      expect(await told(product, each.answers)).toEqual(each.deadlines);
    },
  );

  it('tells them or nothing whatever field is odd, and no time that is none', async () => {
    const times: (number | undefined)[] = [];
    const { tried, thrown } = await readOdd(product.situations[0]!.answers, (answers) => [
      told(product, answers).then((deadlines) => times.push(...(deadlines ?? []).map(({ dueAt }) => dueAt))),
    ]);

    expect(thrown).toEqual([]);
    expect(tried).toBeGreaterThan(50);
    expect(times.filter((at) => at !== undefined && Number.isNaN(new Date(at).getTime()))).toEqual([]);
  });

  it('tells them when it is asked, or with the ticket, as its description says', () => {
    const { client, native } = siteAdapters.find(({ id }) => id === product.adapter)!;

    expect(native).toBe(client(product.site, recordedSite(product.site, []).get, { hasToken: true }).native ? 'onAsking' : 'withTicket');
  });
});
