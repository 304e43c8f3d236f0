import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ContractRulesTexts, contractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import { dueText } from '@/utils/language/telling/due';
import type { TicketView } from '@/utils/messages/protocol';
import type { SettingsTrial, TriedTicket } from '@/utils/messages/settings/trial';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import type { OptionsActions } from '../../optionsModel';
import type { ContractProps } from '../contractForm';

export interface EffectProps extends ContractProps {
  /** As it would be saved. */
  readonly wanted: Settings;
  readonly onTry: OptionsActions['trySettings'];
}

/** After the last change, since a draft is seldom meant as it stands between two keys. */
const SETTLED = 400;

type Answer = { readonly trial: SettingsTrial } | { readonly why: string } | undefined;

/** What the draft would make of the tickets there are, and of one of them, told before it is saved. */
export function Effect(props: EffectProps) {
  const { form, language, wanted, onTry } = props;
  const words = contractRulesTexts(language);
  const asked = useSignal('');
  const answer = useSignal<Answer>(undefined);
  const isChanged = form.changes.value.length > 0;
  const isOfInterest = (isChanged || asked.value !== '') && form.faults.value.size === 0;

  useEffect(() => {
    if (!isOfInterest) {
      answer.value = undefined;
      return undefined;
    }
    let isOld = false;
    const show = (next: Answer): void => {
      if (!isOld) answer.value = next;
    };
    const timer = setTimeout(() => {
      onTry(form.shown.peek(), wanted, asked.peek().trim()).then(
        (trial) => show({ trial }),
        (cause: unknown) => show({ why: cause instanceof Error ? cause.message : String(cause) }),
      );
    }, SETTLED);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [wanted, asked.value, isOfInterest]);

  return (
    <section class="effect" aria-label={words.effect}>
      <label class="row">
        <span>{words.test}</span>
        <input
          class="field"
          placeholder={words.testHow}
          value={asked.value}
          onInput={({ currentTarget }) => (asked.value = currentTarget.value)}
        />
      </label>
      <div aria-live="polite">
        {isOfInterest && <Told {...props} {...{ words, isChanged }} asked={asked.value} answer={answer.value} />}
      </div>
    </section>
  );
}

interface ToldProps extends EffectProps {
  readonly words: ContractRulesTexts;
  readonly isChanged: boolean;
  readonly asked: string;
  readonly answer: Answer;
}

function Told(props: ToldProps) {
  const { words, isChanged, asked, answer } = props;
  if (answer === undefined) return <p class="hint">{words.asking}</p>;
  if ('why' in answer) return <p class="hint">{words.notTried(answer.why)}</p>;
  const { trial } = answer;
  return (
    <>
      {asked.trim() !== '' && (trial.ticket ? <Ticket {...props} ticket={trial.ticket} /> : <p>{words.noTicket(asked.trim())}</p>)}
      {isChanged && <Sum {...props} trial={trial} />}
    </>
  );
}

function Ticket({ form, words, language, now, ticket: { before, after, rule } }: ToldProps & { readonly ticket: TriedTicket }) {
  const due = (view: TicketView): string => dueOf(view.clocks.resolution, view, form.draft.value, words, language, now);
  return (
    <p>
      <b>{rule === undefined ? words.bySite(after.policyName) : words.byRule(rule + 1, after.policyName)}</b>
      <br />
      {words.dueBefore(after.label, due(before), due(after))}
    </p>
  );
}

function dueOf(
  clock: TicketView['clocks']['resolution'],
  { calendar }: TicketView,
  settings: Settings,
  words: ContractRulesTexts,
  language: ContractProps['language'],
  now: Instant,
): string {
  const zone = settings.calendars[calendar]?.timeZone;
  return isMeasured(clock) && clock.dueAt !== undefined && zone !== undefined ? dueText(clock.dueAt, now, zone, language) : words.noDue;
}

function Sum({ form, policy, words, language, now, trial }: ToldProps & { readonly trial: SettingsTrial }) {
  const { open, moved, becomeOverdue, overdueNoLonger, named } = trial;
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';
  const say = (at: Instant | undefined): string => (at === undefined ? words.noDue : dueText(at, now, zone, language));
  if (moved + becomeOverdue + overdueNoLonger === 0) return <p>{words.nothingMoves(open)}</p>;
  const parts = [
    words.moves(open, moved),
    ...(becomeOverdue > 0 ? [words.becomeOverdue(becomeOverdue)] : []),
    ...(overdueNoLonger > 0 ? [words.overdueNoLonger(overdueNoLonger)] : []),
  ];
  return (
    <>
      <p>
        <b>{parts.join(', ')}.</b>
      </p>
      <ul>
        {named.map(({ label, before, after }) => (
          <li key={label}>{words.dueBefore(label, say(before), say(after))}</li>
        ))}
      </ul>
    </>
  );
}
