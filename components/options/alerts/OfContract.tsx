import { useSignal } from '@preact/signals';
import type { AlertRulesTexts } from '@/utils/language/shapes/options/rules';
import type { Policy, PolicyId } from '@/utils/sla/policy/policy';
import { FieldError } from '../FieldError';

export interface OfContractProps {
  readonly texts: AlertRulesTexts;
  readonly policies: readonly Policy[];
  readonly chosen: PolicyId;
  /** Another one would take the place of what was typed. */
  readonly isTouched: boolean;
  readonly onChoose: (policy: Policy) => void;
}

/** Which contract's thresholds are on show, where there are several. */
export function OfContract({ texts, policies, chosen, isTouched, onChoose }: OfContractProps) {
  const isRefused = useSignal(false);
  if (policies.length < 2) return null;
  return (
    <>
      <label class="row">
        <span>{texts.contract}</span>
        <select
          class="field"
          value={chosen}
          aria-describedby={isRefused.value && isTouched ? 'of-contract-fault' : undefined}
          onChange={({ currentTarget }) => {
            const policy = policies.find(({ id }) => id === currentTarget.value);
            isRefused.value = isTouched;
            if (isTouched) currentTarget.value = chosen;
            else if (policy) onChoose(policy);
          }}
        >
          {policies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <FieldError id="of-contract-fault" tone="ask" words={isRefused.value && isTouched ? texts.saveFirst : undefined} />
    </>
  );
}
