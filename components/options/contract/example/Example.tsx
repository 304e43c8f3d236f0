import { useSignal } from '@preact/signals';
import { WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import { dayWords } from '@/utils/language/shapes/time';
import { dueText, timeText, whenText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import { severityName } from '@/utils/language/telling/severityName';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import type { PolicyExample } from '@/utils/sla/policy/policy';
import type { DurationMs } from '@/utils/time/instant';
import { FieldError } from '../../FieldError';
import type { ContractProps } from '../contractForm';
import { bySeverity } from '../targets/Severities';
import { type Example as Told, type ExampleLine, exampleOf, minuteOf, nextMoment } from './exampleOf';
import { OwnExamples } from './OwnExamples';

/** When a ticket would be due by the draft as it stands, which changes while it is edited. */
export function Example(props: ContractProps) {
  const { form, policy, texts, language, now } = props;
  const severities = bySeverity(policy);
  const chosen = useSignal<string | undefined>(undefined);
  const weekday = useSignal<Weekday>('fri');
  const time = useSignal('17:10');
  const severity =
    severities.find(({ id }) => id === chosen.value) ??
    severities.find(({ resolution }) => resolution.time === 'business') ??
    severities[0];
  const minute = minuteOf(time.value);
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone;
  const startAt = zone === undefined || minute === undefined ? undefined : nextMoment(zone, weekday.value, minute, now);
  const told = severity && startAt !== undefined ? exampleOf(form.draft.value, policy, severity.id, startAt) : undefined;
  const words = dayWords(language);
  const say = texts.example;

  return (
    <>
      <section class="example" aria-label={say.title}>
        <div class="example-asked">
          <p class="row">
            <span>{say.ticket}</span>
            <select
              class="field"
              aria-label={say.severity}
              value={severity?.id ?? ''}
              onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}
            >
              {severities.map((each) => (
                <option key={each.id} value={each.id}>
                  {severityName(each, language) ?? each.id}
                </option>
              ))}
            </select>
            <span>{say.from}</span>
            <select
              class="field"
              aria-label={say.weekday}
              value={weekday.value}
              onChange={({ currentTarget }) => (weekday.value = WEEK.find((day) => day === currentTarget.value) ?? 'fri')}
            >
              {WEEK.map((day) => (
                <option key={day} value={day}>
                  {words.short[day]}
                </option>
              ))}
            </select>
            <input
              class="field time"
              aria-label={say.time}
              aria-invalid={minute === undefined}
              aria-describedby={minute === undefined ? 'example-time' : undefined}
              value={time.value}
              onInput={({ currentTarget }) => (time.value = currentTarget.value)}
            />
          </p>
          <FieldError id="example-time" words={minute === undefined ? say.wrongTime(time.value) : undefined} />
          {told && <Outcome {...props} told={told} />}
        </div>
        {told && told.lines.length > 0 && <Lines {...props} told={told} />}
      </section>
      <OwnExamples {...props} offered={offeredBy(severity?.id, told)} />
    </>
  );
}

/** What the example on show would be as one of the analyst's own. */
function offeredBy(severity: string | undefined, told: Told | undefined): Omit<PolicyExample, 'id'> | undefined {
  const dueAt = told?.resolution?.dueAt;
  return severity === undefined || !told || dueAt === undefined ? undefined : { severity, startAt: told.startAt, dueAt };
}

function Outcome({ texts, language, told }: ContractProps & { readonly told: Told }) {
  const { zone, startAt, firstResponse, resolution } = told;
  const say = texts.example;
  const dueAt = resolution?.dueAt;
  const respondBy = firstResponse?.dueAt;
  return (
    <div aria-live="polite">
      <p class="example-due">
        {dueAt === undefined ? (
          say.never
        ) : (
          <>
            {say.due} <b>{dueText(dueAt, startAt, zone, language)}</b>
          </>
        )}
      </p>
      <p class="hint">
        {respondBy !== undefined &&
          firstResponse &&
          `${say.firstResponse(whenText(respondBy, startAt, zone, language), firstResponse.target.bound === 'under')} `}
        {say.live}
      </p>
    </div>
  );
}

function Lines({ texts, language, told }: ContractProps & { readonly told: Told }) {
  const { lines, zone } = told;
  const most = Math.max(...lines.map((line) => (line.kind === 'closed' ? 0 : line.countedMs)));
  return (
    <ul class="example-sum">
      {lines.map((line) => (
        <li key={line.from} data-kind={line.kind}>
          <span class="when">{spanText(line, zone, language)}</span>
          <span class="bar" aria-hidden="true">
            <i style={{ inlineSize: line.kind === 'closed' ? '100%' : `${share(line.countedMs, most)}%` }} />
          </span>
          <span class="sum">{line.kind === 'closed' ? texts.example.closed : shortDuration(line.countedMs)}</span>
        </li>
      ))}
    </ul>
  );
}

const share = (ms: DurationMs, most: DurationMs): number => Math.max(4, Math.round((ms / most) * 100));

/** `sex 17:10–18:00`, over whole days `sáb – dom`. */
function spanText(line: ExampleLine, zone: string, language: ContractProps['language']): string {
  const { short } = dayWords(language);
  const first = short[wallTimeOf(zone, line.from).weekday];
  const last = short[wallTimeOf(zone, line.kind === 'closed' ? line.to : line.to - 1).weekday];
  if (line.kind === 'counted') return `${first} ${timeText(line.from, zone)}–${timeText(line.to, zone).replace(/^0:00$/, '24:00')}`;
  return line.from === line.to || first === last ? first : `${first} – ${last}`;
}
