import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { decidingTexts } from '@/utils/language/shapes/actions/deciding';
import { panelTexts } from '@/utils/language/shapes/panel';
import { severityName } from '@/utils/language/telling/severityName';
import { unmarked } from '@/utils/language/telling/emphasis';
import { clockIn, isMeasured } from '@/utils/sla/clock/clock';
import { Emphasis } from '../../../Emphasis';
import { Icon } from '../../../icon/Icon';
import { newDraft } from '../../hand/newDraft';
import type { DeedProps } from '../actionsPart';
import { Choices } from '../Choices';
import { copyText } from '../copyText';
import { DeedFoot, DeedForm } from '../DeedForm';
import { effectOf } from '../effect';
import type { Values } from '../field';
import { bars, sheets } from '../forms/icons';
import { knownOf } from '../knownOf';
import { useTrial } from '../useTrial';
import { asked, type Question } from './questions';

/** The contract's definitions as questions: which severity they yield, whether the ticket says another one, and why, to copy. The ticket is not touched. */
export function SeverityDeed({ ticket, circumstances, reading, stating, onClose }: DeedProps) {
  const { language } = reading.peek();
  const texts = actionsTexts(language);
  const own = decidingTexts(language).severity;
  const element = useRef<HTMLFormElement>(null);
  const answers = useSignal<Values>({});
  const said = useSignal('');
  const openedAt = useMemo(() => stating.readNow(), []);
  useEffect(() => element.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const { questions, severity, isMaybeNew } = asked(circumstances.severities, answers.value);
  const nameOf = (id: string): string => {
    const known = circumstances.severities.find((each) => each.id === id);
    return (known && severityName(known, language)) ?? id;
  };
  const current = [clockIn(ticket.clocks, 'resolution'), clockIn(ticket.clocks, 'firstResponse')].find(isMeasured)?.severity;
  const isOther = severity !== undefined && severity !== current;
  const body = severity === undefined ? undefined : ({ kind: 'severity', at: openedAt, to: severity } as const);
  const trial = useTrial(stating, ticket.id, body && isOther ? [body] : []).value;
  const known = knownOf(ticket, circumstances, reading, stating);

  const textOf = ({ id, meaning }: Question): string => meaning ?? own.questions[id as keyof typeof own.questions];
  const answerOf = (answer: string): string => own.answers[answer as keyof typeof own.answers];

  function choose({ id }: Question, answer: string): void {
    // What was answered after it may not be asked any more.
    const before = questions.slice(
      0,
      questions.findIndex((each) => each.id === id),
    );
    answers.value = { ...Object.fromEntries(before.map((each) => [each.id, answers.peek()[each.id] ?? ''])), [id]: answer };
    said.value = '';
  }

  async function copy(): Promise<void> {
    if (severity === undefined) return;
    const told = questions.map((question) => `${textOf(question)} ${answerOf(answers.peek()[question.id] ?? '')}.`);
    await copyText(own.reason(nameOf(severity), told), element.current).then(
      () => (said.value = texts.copied),
      () => (said.value = texts.notCopied),
    );
  }

  async function count(): Promise<void> {
    if (body === undefined) return;
    try {
      const answer = await stating.state(ticket.id, { draft: newDraft(), body });
      if (answer.outcome === 'saved') onClose();
      else said.value = panelTexts(language).hand.refused[answer.reason];
    } catch (cause) {
      said.value = panelTexts(language).hand.failed(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return (
    <DeedForm {...{ element }} icon={bars} title={texts.forms.severity.title} onSend={() => void copy()} onLeave={onClose}>
      {questions.map((question) => (
        <div key={question.id} class="deed-question" role="radiogroup" aria-labelledby={`deed-${question.id}`}>
          <p id={`deed-${question.id}`}>
            {textOf(question)}
            {!question.meaning && own.hints[question.id as keyof typeof own.hints] && (
              <small>{own.hints[question.id as keyof typeof own.hints]}</small>
            )}
          </p>
          <Choices
            name={question.id}
            value={answers.value[question.id] ?? ''}
            options={question.answers.map((value) => ({ value, label: answerOf(value) }))}
            onChoose={(answer) => choose(question, answer)}
          />
        </div>
      ))}
      {questions.length === 0 && <p>{own.noMeanings}</p>}
      <div aria-live="polite">
        {severity !== undefined && (
          <p class="deed-effect">
            <Emphasis
              text={[
                own.yields(nameOf(severity)),
                isOther ? own.differs(unmarked(current === undefined ? (ticket.priority ?? '–') : nameOf(current))) : own.same,
                isMaybeNew && own.maybeNew,
                trial && effectOf(ticket.clocks, trial, known),
                own.unchanged(unmarked(circumstances.siteName)),
              ]
                .filter(Boolean)
                .join(' ')}
            />
          </p>
        )}
      </div>
      <DeedFoot close={texts.close} {...{ onClose, said }}>
        {severity !== undefined && (
          <button class="button" type="submit" data-kind="primary">
            <Icon shape={sheets} />
            {texts.forms.severity.send}
          </button>
        )}
        {severity !== undefined && isOther && (
          <button class="button" type="button" onClick={() => void count()}>
            {own.countAs(nameOf(severity))}
          </button>
        )}
      </DeedFoot>
    </DeedForm>
  );
}
