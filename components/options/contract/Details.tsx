import { calendarName } from '../calendar/set/calendarSet';
import { FieldError } from '../FieldError';
import { cityOf } from '@/utils/language/telling/spoken/city';
import type { Settings } from '@/utils/store/settings/settings';
import { type ContractProps, setField } from './contractForm';
import { fieldId } from './fields';

/** What the contract is called, by which calendar it counts, and its end. */
export function Details({ form, policy, texts, language }: ContractProps) {
  const settings = form.draft.value;
  const field = fieldId(policy.id, ['name']);
  const fault = form.faults.value.get(field);
  const users = usersOf(settings, policy.id, texts.theStandard, texts.byRule);

  return (
    <section class="row details">
      <label>
        <span>{texts.contractName}</span>
        <input
          class="field"
          name={field}
          maxLength={200}
          value={policy.name}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `fault-${field}`}
          onInput={({ currentTarget }) => setField(form, policy.id, ['name'], currentTarget.value)}
        />
      </label>
      <label>
        <span>{texts.calendar}</span>
        <select
          class="field"
          value={policy.calendar}
          onChange={({ currentTarget }) => setField(form, policy.id, ['calendar'], currentTarget.value)}
        >
          {Object.entries(settings.calendars).map(([id, { timeZone }]) => (
            <option key={id} value={id}>
              {`${calendarName(settings, id)} · ${cityOf(timeZone, language)}`}
            </option>
          ))}
        </select>
      </label>
      <FieldError id={`fault-${field}`} words={fault && texts.fault[fault.fault](fault.value)} />
      {settings.policies.length > 1 && (
        <p class="hint">
          {users.length > 0 ? (
            texts.usedBy(users.join(', '))
          ) : (
            <button
              type="button"
              class="button"
              data-kind="danger"
              onClick={() => {
                form.draft.value = { ...settings, policies: settings.policies.filter(({ id }) => id !== policy.id) };
                form.chosen.value = settings.standardPolicy;
              }}
            >
              {texts.removeContract}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** By whom a contract is used, so that it cannot go. */
export function usersOf(
  { sites, rules, standardPolicy }: Settings,
  id: string,
  standard: string,
  byRule: (place: number) => string,
): readonly string[] {
  return [
    ...(standardPolicy === id ? [standard] : []),
    ...sites.filter(({ policy }) => policy === id).map(({ name }) => name),
    ...rules.flatMap(({ policy }, place) => (policy === id ? [byRule(place + 1)] : [])),
  ];
}
