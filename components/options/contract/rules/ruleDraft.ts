import type { ConditionName } from '@/utils/language/shapes/options/contractRules';
import type { PolicyRule, RuleConditions } from '@/utils/sla/policy/choose';
import type { ContractForm } from '../contractForm';

/** Conditions that have a column of their own, and those that few rules need. */
export const COLUMNS = ['site', 'queue', 'customer', 'type'] as const;
export const FURTHER = ['severityWord', 'tag', 'channel'] as const;

type Word = Exclude<ConditionName, 'field'>;

const setRules = ({ draft }: ContractForm, rules: readonly PolicyRule[]): void => {
  draft.value = { ...draft.value, rules };
};

/** Empty text asks for nothing. */
export function setCondition(form: ContractForm, place: number, name: Word, value: string): void {
  changeRule(form, place, ({ when, ...rule }) => {
    const { [name]: _, ...others } = when;
    return { ...rule, when: value === '' ? others : { ...others, [name]: value } };
  });
}

/** Of the support center's further fields one is enough; what a stored rule asks of others stays. */
export function setFieldCondition(form: ContractForm, place: number, before: string, name: string, value: string): void {
  changeRule(form, place, ({ when: { fields = {}, ...others }, ...rule }) => {
    const { [before]: _, ...rest } = fields;
    const all = name === '' ? rest : { ...rest, [name]: value };
    return { ...rule, when: Object.keys(all).length === 0 ? others : { ...others, fields: all } };
  });
}

export const setContract = (form: ContractForm, place: number, policy: string): void =>
  changeRule(form, place, (rule) => ({ ...rule, policy }));

function changeRule(form: ContractForm, place: number, change: (rule: PolicyRule) => PolicyRule): void {
  setRules(
    form,
    form.draft.value.rules.map((rule, index) => (index === place ? change(rule) : rule)),
  );
}

/** Before all others, since a new rule is most often an exception. */
export const addRule = (form: ContractForm): void => setRules(form, [{ when: {}, policy: form.chosen.value }, ...form.draft.value.rules]);

export const removeRule = (form: ContractForm, place: number): void => setRules(form, form.draft.value.rules.toSpliced(place, 1));

/** Answers where the rule is then. */
export function moveRule(form: ContractForm, from: number, to: number): number {
  const { rules } = form.draft.value;
  const rule = rules[from];
  const place = Math.max(0, Math.min(to, rules.length - 1));
  if (rule && place !== from) setRules(form, rules.toSpliced(from, 1).toSpliced(place, 0, rule));
  return place;
}

export const firstField = ({ fields = {} }: RuleConditions): readonly [name: string, value: string] =>
  Object.entries(fields)[0] ?? ['', ''];
