import { cross } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { instantOf } from '@/utils/calendar/wallTime';
import { datedText } from '@/utils/language/telling/due';
import { severityName } from '@/utils/language/telling/severityName';
import type { PolicyExample } from '@/utils/sla/policy/policy';
import { type ContractProps, setField } from '../contractForm';
import { fieldMoment } from '../../since/since';
import { exampleOf } from './exampleOf';

export interface OwnExamplesProps extends ContractProps {
  /** The one on show, to be kept. */
  readonly offered: Omit<PolicyExample, 'id'> | undefined;
}

/** Tickets whose deadline the analyst knows, each checked against the draft: a contract with tests. */
export function OwnExamples({ form, policy, texts, language, now, offered }: OwnExamplesProps) {
  const examples = policy.examples ?? [];
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const set = (to: readonly PolicyExample[]): void => setField(form, policy.id, ['examples'], to.length === 0 ? undefined : to);
  const say = texts.own;

  return (
    <details class="own-examples" open={examples.length > 0}>
      <summary>{say.title}</summary>
      <p class="hint">{say.how}</p>
      <ul>
        {examples.map((example) => {
          const { id, severity, startAt, dueAt } = example;
          const known = policy.severities.find((each) => each.id === severity);
          const name = say.ticketOf((known && severityName(known, language)) ?? severity, datedText(startAt, now, zone, language));
          const found = exampleOf(form.draft.value, policy, severity, startAt)?.resolution?.dueAt;
          const isRight = found === dueAt;
          return (
            <li key={id} data-right={isRight}>
              <Icon shape={isRight ? stateIcons.met : stateIcons.critical} />
              <span>{name}</span>
              <label>
                <span>{say.hadToBe}</span>{' '}
                <input
                  class="field"
                  type="datetime-local"
                  value={fieldMoment(dueAt, zone)}
                  onChange={({ currentTarget }) => {
                    const at = instantOf(zone, `${currentTarget.value.replace('T', ' ')}:00`);
                    if (at !== undefined) set(examples.map((each) => (each.id === id ? { ...each, dueAt: at } : each)));
                  }}
                />
              </label>
              <b>{isRight ? say.right : found === undefined ? texts.example.never : say.wrong(datedText(found, now, zone, language))}</b>
              <button
                type="button"
                class="button"
                data-kind="icon"
                aria-label={say.remove(name)}
                onClick={() => set(examples.filter((each) => each.id !== id))}
              >
                <Icon shape={cross} />
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-disabled={offered === undefined}
        onClick={() => offered && set([...examples, { id: freeId(examples), ...offered }])}
      >
        <Icon shape={plus} />
        {say.add}
      </button>
    </details>
  );
}

function freeId(examples: readonly PolicyExample[]): string {
  let number = examples.length + 1;
  while (examples.some(({ id }) => id === `e${number}`)) number += 1;
  return `e${number}`;
}
