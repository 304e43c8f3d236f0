import { useSignal } from '@preact/signals';
import { cross, more } from '@/components/icon/actionIcons';
import { grip } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import type { ContractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import type { PolicyRule } from '@/utils/sla/policy/choose';
import type { ContractProps } from '../contractForm';
import { COLUMNS, firstField, FURTHER, removeRule, setCondition, setContract, setFieldCondition } from './ruleDraft';

export interface RuleRowProps extends ContractProps {
  readonly rule: PolicyRule;
  readonly place: number;
  readonly words: ContractRulesTexts;
  readonly onMove: (by: number) => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

const LISTS = { queue: 'seen-queues', type: 'seen-types' } as const;

/** One rule: what a ticket must be, and which contract holds then. */
export function RuleRow(props: RuleRowProps) {
  const { form, rule, place, words, onMove, onDrag, onDrop } = props;
  const { when } = rule;
  const { sites, policies } = form.draft.value;
  const hasFurther = when.fields !== undefined || FURTHER.some((name) => when[name] !== undefined);
  const isOpen = useSignal(hasFurther);

  return (
    <>
      <tr onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <td>
          <button
            type="button"
            class="button rule-handle"
            data-kind="icon"
            draggable
            aria-label={words.moveRule(place + 1)}
            onDragStart={onDrag}
            onKeyDown={(event) => {
              const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (by === undefined || !event.altKey) return;
              event.preventDefault();
              onMove(by);
            }}
          >
            <Icon shape={grip} />
          </button>
        </td>
        {COLUMNS.map((name) => (
          <td key={name} data-label={words.condition[name]}>
            {name === 'site' ? (
              <select
                class="field"
                aria-label={words.conditionOf(place + 1, words.condition.site)}
                value={when.site ?? ''}
                onChange={({ currentTarget }) => setCondition(form, place, 'site', currentTarget.value)}
              >
                <option value="">{words.any}</option>
                {sites.map(({ id, name: site }) => (
                  <option key={id} value={id}>
                    {site}
                  </option>
                ))}
              </select>
            ) : (
              <input
                class="field"
                aria-label={words.conditionOf(place + 1, words.condition[name])}
                placeholder={words.any}
                maxLength={200}
                list={name === 'customer' ? undefined : LISTS[name]}
                value={when[name] ?? ''}
                onInput={({ currentTarget }) => setCondition(form, place, name, currentTarget.value)}
              />
            )}
          </td>
        ))}
        <td data-label={words.contract}>
          <select
            class="field"
            aria-label={words.contractOf(place + 1)}
            value={rule.policy}
            onChange={({ currentTarget }) => setContract(form, place, currentTarget.value)}
          >
            {policies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </td>
        <td class="rule-acts">
          <button
            type="button"
            class="button"
            data-kind="icon"
            aria-label={words.moreConditions(place + 1)}
            aria-expanded={isOpen.value}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            <Icon shape={more} />
          </button>
          <button
            type="button"
            class="button"
            data-kind="icon"
            aria-label={words.removeRule(place + 1)}
            onClick={() => removeRule(form, place)}
          >
            <Icon shape={cross} />
          </button>
        </td>
      </tr>
      {isOpen.value && <Further {...props} />}
    </>
  );
}

function Further({ form, rule: { when }, place, words }: RuleRowProps) {
  const [field, value] = firstField(when);
  return (
    <tr class="further">
      <td />
      <td colSpan={6}>
        <span class="row">
          {FURTHER.map((name) => (
            <label key={name}>
              <span>{words.condition[name]}</span>
              <input
                class="field"
                aria-label={words.conditionOf(place + 1, words.condition[name])}
                placeholder={words.any}
                maxLength={200}
                value={when[name] ?? ''}
                onInput={({ currentTarget }) => setCondition(form, place, name, currentTarget.value)}
              />
            </label>
          ))}
          <label>
            <span>{words.fieldName}</span>
            <input
              class="field"
              maxLength={200}
              value={field}
              onInput={({ currentTarget }) => setFieldCondition(form, place, field, currentTarget.value, value || words.any)}
            />
          </label>
          <label>
            <span>{words.fieldValue}</span>
            <input
              class="field"
              maxLength={200}
              value={value}
              onInput={({ currentTarget }) => setFieldCondition(form, place, field, field, currentTarget.value)}
            />
          </label>
        </span>
      </td>
    </tr>
  );
}
