import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import { FIRST_RESPONSE_ENDS } from '@/utils/sla/policy/choices';
import type { Policy } from '@/utils/sla/policy/policy';
import type { SceneName } from '../example/scenes';

/** One choice of a contract: which field, how it is chosen, how each value is told, and the scene that shows what it does. */
export interface ChoiceRow {
  readonly field: keyof Policy & keyof Fields;
  /** `several`: any of the values, at least one. */
  readonly kind: 'one' | 'several';
  readonly legend: (texts: ContractTexts) => string;
  readonly hint?: (texts: ContractTexts) => string;
  /** The published one first. */
  readonly values: readonly string[];
  readonly words: (texts: ContractTexts) => Readonly<Record<string, string>>;
  readonly scene: SceneName;
}

type Fields = Pick<Policy, 'starts' | 'firstResponseEndsAt' | 'reopening' | 'severityChange'>;

export const choiceRows: readonly ChoiceRow[] = [
  {
    field: 'firstResponseEndsAt',
    kind: 'several',
    legend: (texts) => texts.ends,
    hint: (texts) => texts.endsHow,
    values: FIRST_RESPONSE_ENDS,
    words: (texts) => texts.endsChoice,
    scene: 'ends',
  },
  {
    field: 'starts',
    kind: 'one',
    legend: (texts) => texts.starts,
    values: ['contact', 'creation'],
    words: (texts) => texts.startsChoice,
    scene: 'starts',
  },
  {
    field: 'reopening',
    kind: 'one',
    legend: (texts) => texts.reopening,
    values: ['continue', 'whole', 'newCycle', 'firstEnd'],
    words: (texts) => texts.reopeningChoice,
    scene: 'reopening',
  },
  {
    field: 'severityChange',
    kind: 'one',
    legend: (texts) => texts.severityChange,
    values: ['fromStart', 'fromChange'],
    words: (texts) => texts.severityChangeChoice,
    scene: 'severityChange',
  },
];
