import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { fullDayMs } from '@/utils/calendar/hours';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Metric, Policy, Severity, Target } from '@/utils/sla/policy/policy';
import { FieldError } from '../../FieldError';
import { MOST_SEVERITIES } from '../contractFaults';
import { type ContractProps, setField } from '../contractForm';
import { fieldId } from '../fields';
import { SeverityRow } from './SeverityRow';

/** The targets of each severity, the most severe first. */
export function Severities(props: ContractProps) {
  const { form, policy, texts } = props;
  const field = fieldId(policy.id, ['severities']);
  const fault = form.faults.value.get(field);
  const definition = form.draft.value.calendars[policy.calendar];
  const dayMs = definition ? fullDayMs(compileCalendar(definition)) : 0;

  return (
    <section class="targets">
      <h2 id="targets">{texts.targets}</h2>
      <table class="policy" aria-labelledby="targets">
        <thead>
          <tr>
            <th scope="col">{texts.severity}</th>
            {metricsOf(policy).map((metric) => (
              <th key={metric} scope="col">
                {texts.metric[metric]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bySeverity(policy).map((severity) => (
            <SeverityRow key={severity.id} {...props} severity={severity} metrics={metricsOf(policy)} />
          ))}
        </tbody>
      </table>
      <FieldError id={`fault-${field}`} words={fault && texts.fault[fault.fault](fault.value)} />
      <p class="row targets-foot">
        <button
          type="button"
          class="button"
          data-kind="plain"
          aria-disabled={policy.severities.length >= MOST_SEVERITIES}
          onClick={() => {
            if (policy.severities.length < MOST_SEVERITIES) addSeverity(props);
          }}
        >
          <Icon shape={plus} />
          {texts.addSeverity}
        </button>
        <span class="hint">{texts.boundHow(shortDuration(dayMs))}</span>
      </p>
    </section>
  );
}

export const bySeverity = ({ severities }: Policy): readonly Severity[] => severities.toSorted((a, b) => a.level - b.level);

export const metricsOf = ({ nextReply }: Policy): readonly Metric[] =>
  nextReply ? ['firstResponse', 'nextReply', 'resolution'] : ['firstResponse', 'resolution'];

const eightHours: Target = { amount: 8, unit: 'hour', time: 'business', bound: 'upTo' };

/** As the least severe one, which it comes after. */
function addSeverity({ form, policy, texts }: ContractProps): void {
  const last = bySeverity(policy).at(-1);
  const id = freeId(policy);
  const severity: Severity = {
    id,
    name: `${texts.severity} ${policy.severities.length + 1}`,
    level: Math.min((last?.level ?? 0) + 1, 99),
    aliases: [],
    firstResponse: last?.firstResponse ?? eightHours,
    resolution: last?.resolution ?? eightHours,
  };
  setField(form, policy.id, ['severities'], [...policy.severities, severity]);
}

function freeId({ severities }: Policy): string {
  let number = severities.length + 1;
  while (severities.some(({ id }) => id === `s${number}`)) number += 1;
  return `s${number}`;
}
