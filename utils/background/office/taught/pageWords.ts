import type { PageWords } from '../../../messages/pageWords';
import { Refused } from '../../../messages/refused';
import { decideWord, type Decision } from '../../../sla/words/decideWord';
import { vocabularyOf } from '../../../sla/words/vocabulary';
import type { Site } from '../../../sites/site';
import type { AskedWord } from '../../../sites/taught/shownWords';
import { announceSettings } from '../../announce';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';

/** Which of a taught page's words nobody has decided on, and what priorities can mean there. */
export function undecidedOn(inForce: InForce, site: Site, words: readonly AskedWord[]): PageWords {
  const policy = inForce.sitePolicy(site);
  const vocabulary = vocabularyOf(site.mapping, taughtOf(inForce, site).defaults, policy);
  const isKnown = ({ kind, word }: AskedWord): boolean =>
    (kind === 'status' ? vocabulary.statusOf(word) : vocabulary.severityOf(word)) !== undefined;
  return {
    undecided: words.filter((word) => !isKnown(word)),
    severities: policy.severities.map(({ id, level, name }) => ({ id, level, ...(name !== undefined && { name }) })),
  };
}

/** What the analyst says of one word on the page that was taught. Throws where the site's policy has no such severity. */
export async function decideOn(ports: Ports, inForce: InForce, site: Site, decision: Decision): Promise<void> {
  taughtOf(inForce, site);
  const { kind, meaning } = decision;
  if (kind === 'priority' && meaning !== undefined && !inForce.sitePolicy(site).severities.some(({ id }) => id === meaning))
    throw new Refused(`there is no severity ${meaning}`);
  await ports.settings.change((current) => ({
    ...current,
    sites: current.sites.map((one) => (one.id === site.id ? { ...one, mapping: decideWord(one.mapping, decision) } : one)),
  }));
  announceSettings(ports, [site.id]);
}

/** Pages say what words mean only where they were taught. */
function taughtOf(inForce: InForce, site: Site): NonNullable<ReturnType<InForce['productOf']>> {
  const product = inForce.productOf(site);
  if (!site.taught || !product) throw new Refused(`${site.id} was not taught`);
  return product;
}
