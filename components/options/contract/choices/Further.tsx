import { severityName } from '@/utils/language/telling/severityName';
import type { BusinessDay } from '@/utils/sla/policy/choices';
import type { Target } from '@/utils/sla/policy/policy';
import { Chips } from '../Chips';
import { type ContractProps, differsAt, setField } from '../contractForm';
import { fieldId } from '../fields';
import { SceneLine } from '../example/SceneLine';
import { NumberField, numberText } from '../NumberField';
import { Published } from '../Published';
import { bySeverity } from '../targets/Severities';
import { TargetField } from '../targets/TargetField';

const DAYS = ['fullDay', 'hours', 'sameTime', 'endOfDay'] as const;

/** How long a business day is. */
export function BusinessDays(props: ContractProps) {
  const { form, policy, texts, language } = props;
  const { businessDay } = policy;
  const path = ['businessDay'];
  const field = fieldId(policy.id, path);
  const set = (to: BusinessDay): void => setField(form, policy.id, path, to);
  const say = (published: unknown): string => dayWords(published as BusinessDay, props);

  return (
    <fieldset data-differs={differsAt(policy, path)}>
      <legend>{texts.businessDay}</legend>
      {DAYS.map((kind) => (
        <label key={kind} class="check">
          <input
            type="radio"
            name={`${field}/kind`}
            checked={businessDay.kind === kind}
            onChange={() => set(kind === 'hours' ? { kind, hours: 8 } : { kind })}
          />
          <span>{texts.businessDayChoice[kind]}</span>
        </label>
      ))}
      {businessDay.kind === 'hours' && (
        <p class="row sub">
          <NumberField
            {...{ form, texts, language, field }}
            label={texts.businessHours}
            value={businessDay.hours}
            range={{ least: 0.5, most: 24 }}
            onChange={(hours) => set({ kind: 'hours', hours })}
          />
          h
        </p>
      )}
      <Published {...props} path={path} say={say} />
      <SceneLine {...props} scene="businessDay" />
    </fieldset>
  );
}

const dayWords = (day: BusinessDay, { texts, language }: ContractProps): string =>
  day.kind === 'hours' ? `${numberText(day.hours, language)} h` : texts.businessDayChoice[day.kind];

/** Whether what nobody answered is measured too. */
export function NextReply({ form, policy, texts }: ContractProps) {
  return (
    <fieldset data-differs={differsAt(policy, ['nextReply'])}>
      <legend>{texts.metric.nextReply}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={policy.nextReply}
          onChange={({ currentTarget }) => setField(form, policy.id, ['nextReply'], currentTarget.checked)}
        />
        <span>{texts.nextReply}</span>
      </label>
      <p class="hint">{texts.nextReplyHow}</p>
    </fieldset>
  );
}

const sixteenHours: Target = { amount: 16, unit: 'hour', time: 'elapsed', bound: 'upTo' };

/** Which severities the 24x7 coverage takes, and with which target. */
export function Coverage(props: ContractProps) {
  const { form, policy, texts, language } = props;
  const { severities: covered } = policy.coverage;
  return (
    <section>
      <h2>{texts.coverage}</h2>
      <p class="hint">{texts.coverageHow}</p>
      {bySeverity(policy).map((severity) => {
        const name = severityName(severity, language) ?? severity.id;
        const isCovered = covered.includes(severity.id);
        const path = ['severities', severity.id, 'resolutionUnderCoverage'];
        return (
          <div key={severity.id} class="row coverage">
            <label class="check">
              <input
                type="checkbox"
                checked={isCovered}
                onChange={({ currentTarget }) =>
                  setField(
                    form,
                    policy.id,
                    ['coverage', 'severities'],
                    policy.severities.flatMap(({ id }) =>
                      (id === severity.id ? currentTarget.checked : covered.includes(id)) ? [id] : [],
                    ),
                  )
                }
              />
              <span>{name}</span>
            </label>
            {isCovered && (
              <TargetField
                {...props}
                path={path}
                target={severity.resolutionUnderCoverage ?? (severity.resolution.time === 'elapsed' ? severity.resolution : sixteenHours)}
                label={texts.targetOf(name, texts.coverageTarget)}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Types of tickets that have no deadline. */
export function NoLevel({ form, policy, texts }: ContractProps) {
  return (
    <section>
      <h2>{texts.noLevel}</h2>
      <p class="hint">{texts.noLevelHow}</p>
      <Chips
        label={texts.noLevel}
        words={policy.noLevelTypes}
        onChange={(types) => setField(form, policy.id, ['noLevelTypes'], types)}
        remove={texts.removeType}
        another={texts.addType}
        add={texts.add}
      />
    </section>
  );
}
