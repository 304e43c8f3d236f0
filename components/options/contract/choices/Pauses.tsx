import { cross } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import type { ReasonId } from '@/utils/sla/policy/choices';
import { METRICS, type Metric, type Policy } from '@/utils/sla/policy/policy';
import { FieldError } from '../../FieldError';
import { type ContractProps, differsAt, setField } from '../contractForm';
import { fieldId } from '../fields';
import { SceneLine } from '../example/SceneLine';
import { Published } from '../Published';
import { metricsOf } from '../targets/Severities';

const OWN = ['customer', 'thirdParty'] as const;

/** Which reasons pause which metrics. */
export function Pauses(props: ContractProps) {
  const { form, policy, texts } = props;
  const reasons: readonly ReasonId[] = [...OWN, ...Object.keys(policy.reasons)];

  return (
    <section>
      <h2 id="pauses">{texts.pauses}</h2>
      <p class="hint">{texts.pausesHow}</p>
      <table class="policy pauses" aria-labelledby="pauses">
        <thead>
          <tr>
            <th scope="col">{texts.pauses}</th>
            {metricsOf(policy).map((metric) => (
              <th key={metric} scope="col">
                {texts.metric[metric]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <Reason key={reason} {...props} reason={reason} />
          ))}
        </tbody>
      </table>
      <p class="row">
        <button type="button" class="button" data-kind="plain" onClick={() => addReason(props)}>
          <Icon shape={plus} />
          {texts.addReason}
        </button>
      </p>
      <label class="check" data-differs={differsAt(policy, ['endsAtReply'])}>
        <input
          type="checkbox"
          checked={policy.endsAtReply}
          onChange={({ currentTarget }) => setField(form, policy.id, ['endsAtReply'], currentTarget.checked)}
        />
        <span>{texts.endsAtReply}</span>
      </label>
      <SceneLine {...props} scene="pauses" />
    </section>
  );
}

function Reason(props: ContractProps & { readonly reason: ReasonId }) {
  const { form, policy, texts, reason } = props;
  const own = OWN.find((each) => each === reason);
  const path = ['pauses', reason];
  const paused = policy.pauses[reason] ?? [];
  const name = own ? texts.reason[own] : (policy.reasons[reason] ?? reason);
  const field = fieldId(policy.id, ['reasons', reason]);
  const fault = form.faults.value.get(field);
  const say = (metrics: unknown): string =>
    metricsAmong(metrics)
      .map((metric) => texts.metric[metric])
      .join(', ') || texts.no;

  return (
    <tr data-differs={differsAt(policy, path)}>
      <th scope="row">
        {own ? (
          name
        ) : (
          <span class="row">
            <input
              class="field"
              aria-label={texts.reasonName}
              aria-invalid={fault !== undefined}
              aria-describedby={fault && `fault-${field}`}
              maxLength={200}
              value={name}
              onInput={({ currentTarget }) => setField(form, policy.id, ['reasons', reason], currentTarget.value)}
            />
            <button
              type="button"
              class="button"
              data-kind="icon"
              aria-label={texts.removeReason(name)}
              onClick={() => removeReason(props, reason)}
            >
              <Icon shape={cross} />
            </button>
          </span>
        )}
        <FieldError id={`fault-${field}`} words={fault && texts.fault[fault.fault](fault.value)} />
        <Published {...props} path={path} say={say} />
      </th>
      {metricsOf(policy).map((metric) => (
        <td key={metric} data-label={texts.metric[metric]}>
          <input
            type="checkbox"
            aria-label={texts.pauseOf(name, texts.metric[metric])}
            checked={paused.includes(metric)}
            onChange={({ currentTarget }) =>
              setField(
                form,
                policy.id,
                path,
                METRICS.filter((each) => (each === metric ? currentTarget.checked : paused.includes(each))),
              )
            }
          />
        </td>
      ))}
    </tr>
  );
}

const metricsAmong = (value: unknown): readonly Metric[] => METRICS.filter((metric) => Array.isArray(value) && value.includes(metric));

function addReason({ form, policy, texts }: ContractProps): void {
  let number = Object.keys(policy.reasons).length + 1;
  while (policy.reasons[`r${number}`] !== undefined) number += 1;
  setField(form, policy.id, ['reasons'], { ...policy.reasons, [`r${number}`]: `${texts.addReason} ${number}` });
  setField(form, policy.id, ['pauses', `r${number}`], ['resolution']);
}

function removeReason({ form, policy }: ContractProps, reason: ReasonId): void {
  const without = <T,>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(all).filter(([each]) => each !== reason));
  const changed: Pick<Policy, 'reasons' | 'pauses'> = { reasons: without(policy.reasons), pauses: without(policy.pauses) };
  setField(form, policy.id, ['reasons'], changed.reasons);
  setField(form, policy.id, ['pauses'], changed.pauses);
}
