import { wallTimeOf } from '@/utils/calendar/wallTime';
import { isOpenAt } from '@/utils/calendar/hours';
import { dayWords } from '@/utils/language/shapes/time';
import { zoneLabel } from '@/utils/language/telling/zone';
import { Icon } from '../../icon/Icon';
import { stateIcons } from '../../icon/stateIcons';
import type { Fault, Field, Known, Option, Values } from './field';
import { Choices } from './Choices';
import { momentIn } from './moment';

export interface FieldRowProps {
  readonly field: Field;
  readonly values: Values;
  readonly known: Known;
  readonly fault: Fault | undefined;
  readonly onChange: (values: Values) => void;
}

/** One field: its label, what is typed or chosen, and what is wrong with it right below. */
export function FieldRow({ field, values, known, fault, onChange }: FieldRowProps) {
  const { name, type } = field;
  const { texts } = known;
  const id = `deed-${name}`;
  const label = texts.fields[name];
  const said = { 'aria-invalid': fault !== undefined, 'aria-describedby': fault && `${id}-fault` };
  const change = (event: Event, at: string = name): void => onChange({ [at]: (event.currentTarget as HTMLInputElement).value });
  const value = values[name] ?? '';
  const isGroup = type === 'choice' || type === 'moment';

  return (
    <div
      class="deed-row"
      role={isGroup ? (type === 'choice' ? 'radiogroup' : 'group') : undefined}
      aria-labelledby={isGroup ? `${id}-label` : undefined}
    >
      {isGroup ? (
        <span id={`${id}-label`} class="deed-label">
          {label}
        </span>
      ) : (
        <label class="deed-label" for={id}>
          {label}
        </label>
      )}
      <div class="deed-field">
        {type === 'choice' && (
          <Choices {...{ name, options: named(field.options, known), value }} onChoose={(chosen) => onChange({ [name]: chosen })} />
        )}
        {type === 'select' && (
          <select id={id} class="field" value={value} onChange={change} {...said}>
            {field.options.map(({ value: each, label: words }) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        )}
        {type === 'moment' && (
          <>
            <input
              class="field"
              type="date"
              aria-label={texts.date(label)}
              value={values[`${name}.date`] ?? ''}
              onInput={(event) => change(event, `${name}.date`)}
              {...said}
            />
            <input
              class="field"
              type="time"
              aria-label={texts.time(label)}
              value={values[`${name}.time`] ?? ''}
              onInput={(event) => change(event, `${name}.time`)}
              {...said}
            />
            <span class="deed-aside">{dayOf(name, values, known)}</span>
          </>
        )}
        {type === 'text' && <input id={id} class="field" type="text" value={value} onInput={change} {...said} />}
        {type === 'hours' && (
          <input id={id} class="field" type="text" inputMode="decimal" value={value} maxLength={8} onInput={change} {...said} />
        )}
        {type === 'area' && <textarea id={id} class="field" rows={2} value={value} onInput={change} {...said} />}
        {fault && (
          <p id={`${id}-fault`} class="deed-fault">
            <Icon shape={stateIcons.critical} />
            <span>
              {fault.text}{' '}
              {fault.repair && (
                <button class="link" type="button" onClick={() => onChange(fault.repair!.values)}>
                  {fault.repair.label}
                </button>
              )}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

/** `ART · seg, no horário`. */
function dayOf(name: string, values: Values, { zone, now, ticket, reading, texts }: Known): string {
  const at = momentIn(values, name, zone);
  const label = zoneLabel(zone, reading.language, at ?? now);
  const calendar = reading.calendars.get(ticket.calendar);
  if (at === undefined || !calendar) return label;
  const day = dayWords(reading.language).short[wallTimeOf(zone, at).weekday];
  // What is due at closing was due while it was open.
  return `${label} · ${isOpenAt(calendar, name === 'due' ? at - 1 : at) ? texts.inHours(day) : texts.outOfHours(day)}`;
}

/** What is the same for everybody is called as the texts call it. */
const named = (options: readonly Option[], { texts }: Known): readonly Option[] =>
  options.map((option) => ({
    label: (texts.choices as Readonly<Record<string, string | undefined>>)[option.value] ?? option.value,
    ...option,
  }));
