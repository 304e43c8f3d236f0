import type { ContractFault } from '@/utils/language/shapes/options/contract';
import type { Policy } from '@/utils/sla/policy/policy';
import { plainWord } from '@/utils/sla/words/words';
import type { Settings } from '@/utils/store/settings/settings';
import { type FieldId, fieldId } from './fields';

export interface Fault {
  readonly fault: ContractFault;
  /** What stands in the field. */
  readonly value: string;
}

/** What keeps the draft from being saved, by the field where it stands; in the order of the page. */
export type Faults = ReadonlyMap<FieldId, Fault>;

/** As many as the settings take. */
export const MOST_SEVERITIES = 50;

export function faultsOf({ policies }: Settings, typed: ReadonlyMap<FieldId, string>): Faults {
  const faults = new Map<FieldId, Fault>();
  const names = new Map<string, number>();
  for (const { name } of policies) names.set(plainWord(name), (names.get(plainWord(name)) ?? 0) + 1);
  for (const policy of policies) {
    const note = (path: readonly string[], fault: ContractFault, value = ''): void =>
      void faults.set(fieldId(policy.id, path), { fault, value });
    if (policy.name.trim() === '') note(['name'], 'policyName');
    else if ((names.get(plainWord(policy.name)) ?? 0) > 1) note(['name'], 'policyTaken', policy.name);
    if (policy.firstResponseEndsAt.length === 0) note(['firstResponseEndsAt'], 'noEnd');
    for (const [reason, name] of Object.entries(policy.reasons)) if (name.trim() === '') note(['reasons', reason], 'reasonName');
    severityFaults(policy, note);
  }
  for (const [field, value] of typed) faults.set(field, { fault: typedFault(field), value });
  return faults;
}

type Note = (path: readonly string[], fault: ContractFault, value?: string) => void;

function severityFaults({ severities }: Policy, note: Note): void {
  if (severities.length === 0) note(['severities'], 'noSeverities');
  if (severities.length > MOST_SEVERITIES) note(['severities'], 'tooManySeverities', String(severities.length));
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const { id, name, aliases: words } of severities) {
    if (name?.trim() === '') note(['severities', id, 'name'], 'severityName');
    else if (name !== undefined) {
      const other = names.get(plainWord(name));
      if (other !== undefined) for (const each of [other, id]) note(['severities', each, 'name'], 'severityTaken', name);
      names.set(plainWord(name), id);
    }
    for (const word of words) {
      const other = aliases.get(plainWord(word));
      if (other !== undefined && other !== id) for (const each of [other, id]) note(['severities', each, 'aliases'], 'aliasTaken', word);
      aliases.set(plainWord(word), id);
    }
  }
}

/** What cannot be read is a number; which one, its field tells. */
function typedFault(field: FieldId): ContractFault {
  if (field.endsWith('/level')) return 'level';
  return field.endsWith('/businessDay') ? 'hours' : 'amount';
}
