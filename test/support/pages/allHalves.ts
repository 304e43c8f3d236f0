import { pageHalfOf } from '@/utils/sites/pageHalves';
import type { Site } from '@/utils/sites/site';
import type { PageHalf } from '@/utils/sites/siteAdapter';

const scripts = import.meta.glob<{ readonly main: () => void }>('../../../utils/sites/*/half.ts', { eager: true, import: 'default' });
for (const { main } of Object.values(scripts)) main();

/** The page half of a product, as its script hands it over. */
export function halfNamed(adapter: string): PageHalf {
  const half = pageHalfOf({ adapter } as Site);
  if (!half) throw new Error(`there is no page half ${adapter}`);
  return half;
}
