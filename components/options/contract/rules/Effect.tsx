import { useSignal } from '@preact/signals';
import { type ContractRulesTexts, contractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import { trialTexts } from '@/utils/language/shapes/options/trial';
import { dueText } from '@/utils/language/telling/due';
import type { TicketView } from '@/utils/messages/protocol';
import type { TriedTicket } from '@/utils/messages/settings/trial';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import type { OptionsActions } from '../../optionsModel';
import { Tried } from '../../trial/Tried';
import { TrialSum } from '../../trial/TrialSum';
import { type TrialAnswer, useTrial } from '../../trial/useTrial';
import type { ContractProps } from '../contractForm';

export interface EffectProps extends ContractProps {
  /** As it would be saved. */
  readonly wanted: Settings;
  readonly onTry: OptionsActions['trySettings'];
}

/** What the draft would make of the tickets there are, and of one of them, told before it is saved. */
export function Effect(props: EffectProps) {
  const { form, language, wanted, onTry } = props;
  const words = contractRulesTexts(language);
  const asked = useSignal('');
  const isChanged = form.changes.value.length > 0;
  const isOfInterest = (isChanged || asked.value !== '') && form.faults.value.size === 0;

  const answer = useTrial({ shown: form.shown.peek(), wanted, state: wanted, ticket: asked.value, isOfInterest, onTry });

  return (
    <section class="effect" aria-label={trialTexts(language).effect}>
      <label class="row">
        <span>{words.test}</span>
        <input
          class="field"
          placeholder={words.testHow}
          value={asked.value}
          onInput={({ currentTarget }) => (asked.value = currentTarget.value)}
        />
      </label>
      <div aria-live="polite">{isOfInterest && <Told {...props} {...{ words, isChanged }} asked={asked.value} answer={answer} />}</div>
    </section>
  );
}

interface ToldProps extends EffectProps {
  readonly words: ContractRulesTexts;
  readonly isChanged: boolean;
  readonly asked: string;
  readonly answer: TrialAnswer;
}

function Told(props: ToldProps) {
  const { form, policy, words, language, now, isChanged, asked, answer } = props;
  const zone = form.draft.value.calendars[policy.calendar]?.timeZone ?? 'UTC';
  if (answer === undefined) return <p class="hint">{trialTexts(language).asking}</p>;
  if ('why' in answer) return <p class="hint">{trialTexts(language).notTried(answer.why)}</p>;
  const { trial } = answer;
  return (
    <>
      {asked.trim() !== '' && (trial.ticket ? <Ticket {...props} ticket={trial.ticket} /> : <p>{words.noTicket(asked.trim())}</p>)}
      {isChanged && <TrialSum {...{ trial, zone, language, now }} />}
    </>
  );
}

function Ticket({ form, words, language, now, ticket }: ToldProps & { readonly ticket: TriedTicket }) {
  const { before, after, rule } = ticket;
  const due = (view: TicketView): string => dueOf(view.clocks.resolution, view, form.draft.value, language, now);
  return (
    <>
      <p>
        <b>{rule === undefined ? words.bySite(after.policyName) : words.byRule(rule + 1, after.policyName)}</b>
        <br />
        {trialTexts(language).dueBefore(after.label, due(before), due(after))}
      </p>
      <Tried {...{ ticket, language, now }} shown={form.shown.value} wanted={form.draft.value} />
    </>
  );
}

function dueOf(
  clock: TicketView['clocks']['resolution'],
  { calendar }: TicketView,
  settings: Settings,
  language: ContractProps['language'],
  now: Instant,
): string {
  const zone = settings.calendars[calendar]?.timeZone;
  return isMeasured(clock) && clock.dueAt !== undefined && zone !== undefined
    ? dueText(clock.dueAt, now, zone, language)
    : trialTexts(language).noDue;
}
