import type { SiteWords } from '../../messages/protocol';
import { wordsInUse } from '../../sla/words/wordsInUse';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';

/** The words of every site that can be measured, counted over all its stored tickets. */
export async function mappingView({ store }: Pick<Ports, 'store'>, inForce: InForce): Promise<readonly SiteWords[]> {
  const views = await Promise.all(
    inForce.settings.sites.map(async (site): Promise<SiteWords | undefined> => {
      const product = inForce.productOf(site);
      if (!product) return undefined;
      const records = (await store.ticketsOf(site.id)).map(({ record }) => record);
      const [queues, customers] = (['queue', 'customer'] as const).map((field) =>
        [...new Set(records.flatMap((record) => record[field] ?? []))].toSorted(),
      ) as [string[], string[]];
      return { site: site.id, queues, customers, words: wordsInUse(records, site.mapping, product.defaults, inForce.sitePolicy(site)) };
    }),
  );
  return views.filter((view) => view !== undefined);
}
