import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import type { Language } from '@/utils/language/language';
import type { Target } from '@/utils/sla/policy/policy';
import { type ContractProps, differsAt, setField } from '../contractForm';
import { fieldId, type FieldPath } from '../fields';
import { NumberField, numberText } from '../NumberField';
import { Published } from '../Published';

export interface TargetFieldProps extends ContractProps {
  readonly path: FieldPath;
  readonly target: Target;
  /** Whose, for those who do not see the table. */
  readonly label: string;
}

const UNITS = ['minute', 'hour', 'day'] as const;
const TIMES = ['business', 'elapsed'] as const;
const MOST = 100_000;

/** How much time a metric may take: bound, amount and unit. */
export function TargetField(props: TargetFieldProps) {
  const { form, policy, texts, language, path, target, label } = props;
  const set = (change: Partial<Target>): void => setField(form, policy.id, path, { ...target, ...change });

  return (
    <span class="target" data-differs={differsAt(policy, path)}>
      <span class="target-parts">
        <select
          class="field"
          aria-label={texts.boundOf(label)}
          value={target.bound}
          onChange={({ currentTarget }) => set({ bound: currentTarget.value === 'under' ? 'under' : 'upTo' })}
        >
          {(['under', 'upTo'] as const).map((bound) => (
            <option key={bound} value={bound}>
              {texts.bound[bound]}
            </option>
          ))}
        </select>
        <NumberField
          {...{ form, texts, language }}
          field={fieldId(policy.id, [...path, 'amount'])}
          label={texts.amountOf(label)}
          value={target.amount}
          range={{ over: 0, most: MOST }}
          onChange={(amount) => set({ amount })}
        />
        <select
          class="field"
          aria-label={texts.unitOf(label)}
          value={`${target.unit} ${target.time}`}
          onChange={({ currentTarget }) => {
            const [unit, time] = currentTarget.value.split(' ') as [Target['unit'], Target['time']];
            set({ unit, time });
          }}
        >
          {TIMES.flatMap((time) =>
            UNITS.map((unit) => (
              <option key={`${unit} ${time}`} value={`${unit} ${time}`}>
                {texts.unit[`${unit} ${time}`]}
              </option>
            )),
          )}
        </select>
      </span>
      <Published {...props} say={(published) => targetWords(published as Target | undefined, texts, language)} />
    </span>
  );
}

/** `≤ 8 h úteis`. */
export const targetWords = (target: Target | undefined, texts: ContractTexts, language: Language): string =>
  target === undefined
    ? '–'
    : `${texts.bound[target.bound]} ${numberText(target.amount, language)} ${texts.unit[`${target.unit} ${target.time}`]}`;
