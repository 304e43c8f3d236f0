import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import type { Language } from '@/utils/language/language';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy, PolicyId } from '@/utils/sla/policy/policy';
import type { SettingsPatch } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import type { OptionsActions } from '../optionsModel';
import { type Faults, faultsOf } from './contractFaults';
import { type FieldId, fieldAt, fieldId, type FieldPath, withField } from './fields';

/** What the parts of the section share. */
export interface ContractForm {
  /** What the settings said when the draft began: what differs from it is what the analyst wants changed. */
  readonly shown: Signal<Settings>;
  /** Always whole: what is typed and cannot be read is not in it. */
  readonly draft: Signal<Settings>;
  /** Text that stands in a field and cannot be read. */
  readonly typed: Signal<ReadonlyMap<FieldId, string>>;
  /** The contract on show. */
  readonly chosen: Signal<PolicyId>;
  readonly faults: ReadonlySignal<Faults>;
  readonly changes: ReadonlySignal<SettingsPatch>;
  readonly changesBetween: ChangesBetween;
}

export type ChangesBetween = OptionsActions['changesBetween'];

export function contractForm(settings: Settings, changesBetween: ChangesBetween): ContractForm {
  const [shown, draft] = [signal(settings), signal(settings)];
  const typed = signal<ReadonlyMap<FieldId, string>>(new Map());
  return {
    shown,
    draft,
    typed,
    chosen: signal(settings.standardPolicy),
    faults: computed(() => faultsOf(draft.value, typed.value)),
    changes: computed(() => changesBetween(shown.value, draft.value)),
    changesBetween,
  };
}

/** Shows what the settings say by now, in place of a draft that has been saved or was never touched. */
export const showAnew = ({ shown, draft, typed, chosen }: ContractForm, settings: Settings): void =>
  batch(() => {
    shown.value = settings;
    draft.value = settings;
    typed.value = new Map();
    if (!settings.policies.some(({ id }) => id === chosen.peek())) chosen.value = settings.standardPolicy;
  });

export const isTouched = ({ changes, typed }: ContractForm): boolean => changes.value.length > 0 || typed.value.size > 0;

/** One contract as the draft has it, and what its parts need to change it. */
export interface ContractProps {
  readonly form: ContractForm;
  readonly policy: Policy;
  readonly texts: ContractTexts;
  readonly language: Language;
  readonly now: Instant;
}

/** Replaces one field of a contract; `undefined` takes it out. What was typed there and below is forgotten. */
export function setField({ draft, typed }: ContractForm, policy: PolicyId, path: FieldPath, to: unknown): void {
  const field = fieldId(policy, path);
  batch(() => {
    const { policies } = draft.value;
    draft.value = { ...draft.value, policies: policies.map((each) => (each.id === policy ? withField(each, path, to) : each)) };
    typed.value = new Map([...typed.value].filter(([other]) => other !== field && !other.startsWith(`${field}/`)));
  });
}

/** Keeps what cannot be read, so that it stays where it was typed. */
export function keepTyped({ typed }: ContractForm, field: FieldId, text: string): void {
  typed.value = new Map([...typed.value, [field, text]]);
}

/** The contract as it was published; of the analyst's own there is none. */
export const publishedOf = ({ id }: Pick<Policy, 'id'>): Policy | undefined => (id === aivoPolicy.id ? aivoPolicy : undefined);

/** What a contract would be that says what was published, and keeps what is the analyst's own: its name, calendar, thresholds, examples and versions. */
export function restored(policy: Policy): Policy | undefined {
  const published = publishedOf(policy);
  if (!published) return undefined;
  const { name, calendar, thresholds } = policy;
  const { examples, validFrom, keepsVersion, earlier } = policy;
  return {
    ...published,
    name,
    calendar,
    thresholds,
    ...(examples && { examples }),
    ...(validFrom !== undefined && { validFrom }),
    ...(keepsVersion !== undefined && { keepsVersion }),
    ...(earlier && { earlier }),
  };
}

/** In how many values a contract differs from its published text. */
export function differencesOf({ draft, changesBetween }: ContractForm, policy: Policy): number {
  const published = restored(policy);
  if (!published) return 0;
  const whole = (policies: readonly Policy[]): Settings => ({ ...draft.value, policies });
  return changesBetween(whole([published]), whole([policy])).length;
}

/** What the published text says there. */
export function publishedAt(policy: Policy, path: FieldPath): unknown {
  const published = publishedOf(policy);
  return published && fieldAt(published, path);
}

/** Whether the published text says something else there, or below. */
export const differsAt = (policy: Policy, path: FieldPath): boolean => {
  const published = publishedOf(policy);
  return published !== undefined && JSON.stringify(sorted(fieldAt(published, path))) !== JSON.stringify(sorted(fieldAt(policy, path)));
};

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    : value;
