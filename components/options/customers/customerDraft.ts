import { type Customer, isCovered, isCustomer } from '@/utils/sla/policy/customers';
import { freeId } from '@/utils/sla/policy/freeId';
import { plainWord } from '@/utils/sla/words/words';

/** As many as the settings take. */
export const MOST_CUSTOMERS = 5_000;
export const MOST_ALIASES = 50;
export const MOST_INTEGRATIONS = 100;
export const LONGEST_NAME = 200;

const ENDS_SOON_DAYS = 30;
const DAY = 86_400_000;

/** What keeps a card from being saved. */
export interface CustomerFault {
  readonly id: string;
  readonly field: 'name' | 'aliases' | 'until';
  readonly fault: 'empty' | 'taken' | 'endsBefore';
  readonly typed: string;
}

export function newCustomer(cards: readonly Customer[], name: string): Customer {
  return { id: freeId(new Set(cards.map(({ id }) => id))), name, aliases: [], integrations: [] };
}

/** Of two cards for one name, at one site, the second is wrong: tickets would go by the first alone. */
export function faultsOf(cards: readonly Customer[]): readonly CustomerFault[] {
  const owners = new Map<string, { readonly id: string; readonly site: string | undefined }[]>();
  return cards.flatMap(({ id, name, aliases, site, coverage }): readonly CustomerFault[] => {
    const faults: CustomerFault[] = [];
    if (name.trim() === '') faults.push({ id, field: 'name', fault: 'empty', typed: name });
    for (const [field, word] of [['name', name] as const, ...aliases.map((alias) => ['aliases', alias] as const)]) {
      const plain = plainWord(word);
      if (plain === '') continue;
      const others = owners.get(plain) ?? [];
      const isTaken = others.some((other) => other.id !== id && (other.site === undefined || site === undefined || other.site === site));
      if (isTaken) faults.push({ id, field, fault: 'taken', typed: word });
      owners.set(plain, [...others, { id, site }]);
    }
    const { since, until } = coverage ?? {};
    if (since !== undefined && until !== undefined && until < since) faults.push({ id, field: 'until', fault: 'endsBefore', typed: until });
    return faults;
  });
}

/** Holds on this day, and its last one is near. */
export function endsSoon(coverage: Customer['coverage'], today: string): boolean {
  if (coverage?.until === undefined || !isCovered({ coverage }, today)) return false;
  return Date.parse(coverage.until) - Date.parse(today) <= ENDS_SOON_DAYS * DAY;
}

/** Those of `seen` who have no card, by whichever of its names. */
export function withoutCard(cards: readonly Customer[], seen: readonly string[]): readonly string[] {
  const names = cards.flatMap((card) => [card.name, ...card.aliases]);
  const known = new Set(names.map(plainWord));
  const domains = names.filter((name) => name.startsWith('@'));
  const unknown = new Map(seen.map((name) => [plainWord(name), name]));
  return [...unknown].flatMap(([plain, name]) => (known.has(plain) || domains.some((domain) => isCustomer(domain, name)) ? [] : [name]));
}
