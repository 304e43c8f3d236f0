import { useSignal } from '@preact/signals';
import { cross } from '@/components/icon/actionIcons';
import { pencil } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { severityName } from '@/utils/language/telling/severityName';
import type { Metric, Severity, Target } from '@/utils/sla/policy/policy';
import { plainWord } from '@/utils/sla/words/words';
import { FieldError } from '../../FieldError';
import { Chips } from '../Chips';
import { type ContractProps, setField } from '../contractForm';
import { fieldId } from '../fields';
import { NumberField } from '../NumberField';
import { TargetField } from './TargetField';
import { Warnings, warningWords } from './Warnings';

export interface SeverityRowProps extends ContractProps {
  readonly severity: Severity;
  readonly metrics: readonly Metric[];
}

/** What one severity is called, means and may take. */
export function SeverityRow(props: SeverityRowProps) {
  const { form, policy, texts, language, severity, metrics } = props;
  const isEdited = useSignal(false);
  const path = ['severities', severity.id];
  const name = severityName(severity, language) ?? severity.id;
  const faults = ['name', 'aliases', 'level'].flatMap((part) => {
    const field = fieldId(policy.id, [...path, part]);
    const fault = form.faults.value.get(field);
    return fault && part !== 'level' ? [{ ...fault, field }] : [];
  });
  const wrong = faults.find(({ fault }) => fault === 'aliasTaken')?.value;
  const meaning = severity.meaning ?? texts.meanings[severity.id];

  return (
    <tr>
      <th scope="row">
        <span class="severity-name">
          {name}
          <button
            type="button"
            class="button"
            data-kind="icon"
            aria-expanded={isEdited.value}
            aria-label={`${texts.severityName}: ${name}`}
            onClick={() => (isEdited.value = !isEdited.value)}
          >
            <Icon shape={pencil} />
          </button>
        </span>
        {meaning !== undefined && !isEdited.value && <small>{meaning}</small>}
        {isEdited.value && <Particulars {...props} name={name} />}
        <Chips
          label={texts.aliases(name)}
          words={severity.aliases}
          onChange={(aliases) => setField(form, policy.id, [...path, 'aliases'], aliases)}
          remove={texts.removeAlias}
          another={texts.addAlias}
          add={texts.add}
          short={{ count: 3, more: (count) => (count > 0 ? texts.moreAliases(count) : texts.addAlias), fewer: texts.fewerAliases }}
          isWrong={(word) => wrong !== undefined && plainWord(word) === plainWord(wrong)}
        />
        {faults.map(({ fault, value, field }) => (
          <FieldError key={field} id={`fault-${field}`} words={texts.fault[fault](value)} />
        ))}
      </th>
      {metrics.map((metric) => {
        const target: Target = severity[metric] ?? severity.firstResponse;
        const warnings = warningWords(policy, severity, metric, language);
        return (
          <td key={metric} data-label={texts.metric[metric]}>
            <TargetField {...props} path={[...path, metric]} target={target} label={texts.targetOf(name, texts.metric[metric])} />
            {warnings.length > 0 && <small class="hint">{texts.warnsToo(warnings.join(', '))}</small>}
          </td>
        );
      })}
    </tr>
  );
}

function Particulars(props: SeverityRowProps & { readonly name: string }) {
  const { form, policy, texts, language, severity, metrics, name } = props;
  const set = (part: string, to: unknown): void => setField(form, policy.id, ['severities', severity.id, part], to);
  return (
    <span class="particulars">
      <label>
        <span>{texts.severityName}</span>
        <input class="field" maxLength={200} value={name} onInput={({ currentTarget }) => set('name', currentTarget.value)} />
      </label>
      <label>
        <span>{texts.level}</span>
        <NumberField
          {...{ form, texts, language }}
          field={fieldId(policy.id, ['severities', severity.id, 'level'])}
          label={`${texts.level}: ${name}`}
          value={severity.level}
          range={{ least: 1, most: 99, isWhole: true }}
          onChange={(level) => set('level', level)}
        />
      </label>
      <label class="wide">
        <span>{texts.meaning}</span>
        <input
          class="field"
          maxLength={500}
          value={severity.meaning ?? texts.meanings[severity.id] ?? ''}
          onInput={({ currentTarget }) => set('meaning', currentTarget.value === '' ? undefined : currentTarget.value)}
        />
      </label>
      <label class="check wide">
        <input
          type="checkbox"
          checked={severity.resolution.fixed === true}
          onChange={({ currentTarget }) => {
            const { fixed: _, ...target } = severity.resolution;
            set('resolution', currentTarget.checked ? { ...target, fixed: true } : target);
          }}
        />
        <span>{texts.fixed}</span>
      </label>
      {metrics.map((metric) => (
        <Warnings key={metric} {...props} metric={metric} />
      ))}
      <button
        type="button"
        class="button"
        onClick={() =>
          setField(
            form,
            policy.id,
            ['severities'],
            policy.severities.filter(({ id }) => id !== severity.id),
          )
        }
      >
        <Icon shape={cross} />
        {texts.removeSeverity(name)}
      </button>
    </span>
  );
}
