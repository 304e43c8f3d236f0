import type { Customer } from '@/utils/sla/policy/customers';
import { freeId } from '@/utils/sla/policy/freeId';
import { plainWord } from '@/utils/sla/words/words';
import { MOST_CUSTOMERS } from '../customerDraft';
import type { CsvCustomer } from './customersCsv';

/** What of a customer becomes another. */
export type CustomerPart = 'aliases' | 'site' | 'coverage' | 'integrations';

/** A customer as it would be, and what differs from its card; one without a card is new. */
export interface CsvChange {
  readonly before: Customer | undefined;
  readonly after: Customer;
  readonly differs: readonly CustomerPart[];
}

export interface CsvDifference {
  readonly changes: readonly CsvChange[];
  /** How many are as they were. */
  readonly same: number;
}

const PARTS: readonly CustomerPart[] = ['aliases', 'site', 'coverage', 'integrations'];

/** What the lines of a file would change of the cards there are. Cards of which it says nothing stay as they are. */
export function csvDifference(cards: readonly Customer[], lines: readonly CsvCustomer[]): CsvDifference {
  const byName = new Map<string, Customer[]>();
  for (const card of cards) for (const name of namesOf(card)) byName.set(name, [...(byName.get(name) ?? []), card]);
  const ids = new Set(cards.map(({ id }) => id));
  const changes = lines.map((line): CsvChange => {
    const called = byName.get(plainWord(line.name)) ?? [];
    const before = line.says.has('site') ? called.find(({ site }) => site === line.site) : called[0];
    const id = before?.id ?? freeId(ids);
    ids.add(id);
    const after = joinedCard(before ?? { id, name: line.name, aliases: [], integrations: [] }, line);
    return { before, after, differs: PARTS.filter((part) => JSON.stringify(before?.[part]) !== JSON.stringify(after[part])) };
  });
  const differing = changes.filter(({ before, differs }) => before === undefined || differs.length > 0);
  return { changes: differing, same: changes.length - differing.length };
}

/** The cards with the changes that were ticked. */
export function withCsv(cards: readonly Customer[], changes: readonly CsvChange[]): readonly Customer[] {
  const changed = new Map(changes.map(({ after }) => [after.id, after]));
  const known = new Set(cards.map(({ id }) => id));
  return [
    ...cards.map((card) => changed.get(card.id) ?? card),
    ...changes.flatMap(({ after }) => (known.has(after.id) ? [] : [after])),
  ].slice(0, MOST_CUSTOMERS);
}

const namesOf = ({ name, aliases }: Customer): ReadonlySet<string> => new Set([name, ...aliases].map(plainWord));

/** What the file says of it; the rest as on its card. */
function joinedCard({ coverage, site, ...card }: Customer, line: CsvCustomer): Customer {
  const saysCoverage = line.says.has('coverage') || line.says.has('since') || line.says.has('until');
  const [agreed, at] = [saysCoverage ? line.coverage : coverage, line.says.has('site') ? line.site : site];
  const kept = card.integrations.filter(({ kind }) => !line.says.has(kind));
  const told = line.integrations.filter(({ kind }) => line.says.has(kind));
  const names = new Set(told.map(({ name }) => plainWord(name)));
  return {
    ...card,
    aliases: line.says.has('aliases') ? line.aliases : card.aliases,
    integrations: [...kept.filter(({ name }) => !names.has(plainWord(name))), ...told],
    ...(agreed !== undefined && { coverage: agreed }),
    ...(at !== undefined && { site: at }),
  };
}
