import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import deed from '@/assets/styles/page/deed.css?inline';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { panelTexts } from '@/utils/language/shapes/panel';
import { dueText } from '@/utils/language/telling/due';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import type { Commitment } from '@/utils/sla/facts/commitments';
import type { FactOf } from '@/utils/tickets/fact';
import { addStyles } from '../../../styleRoot';
import { flag } from '../../../icon/actionIcons';
import { Icon } from '../../../icon/Icon';
import { newDraft } from '../../hand/newDraft';
import type { ToldProps } from '../actionsPart';
import { commitmentTone } from './commitmentTone';

/** What was promised, until when, and whether it is in writing. Kept, written or withdrawn: the analyst says so. */
export function Commitments({ ticket, circumstances: { commitments }, reading, stating }: ToldProps) {
  const { language } = reading.peek();
  const texts = actionsTexts(language).commitments;
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (element.current) addStyles(element.current, deed);
  }, []);
  const fault = useSignal<string | undefined>(undefined);
  const now = useComputed(() => reading.value.now).value;
  const zone = zoneOf(ticket.clocks.resolution, ticket, reading.peek());
  const facts = ticket.facts ?? [];

  /** What `act` brings is why it was refused. */
  function attempt(act: () => Promise<string | undefined | void>): void {
    fault.value = undefined;
    act().then(
      (refusal) => void (fault.value = refusal ?? undefined),
      (cause: unknown) => void (fault.value = panelTexts(language).hand.failed(cause instanceof Error ? cause.message : String(cause))),
    );
  }

  /** The same promise, said anew with one thing more; what it replaces never held. */
  function correct({ id, dueAt }: Commitment, more: Partial<FactOf<'commitment'>>): void {
    const said = facts.find((fact): fact is FactOf<'commitment'> => fact.id === id && fact.kind === 'commitment');
    if (!said || dueAt === undefined) return;
    const { what, to, writtenAt, writtenIn } = said;
    const body = {
      kind: 'commitment' as const,
      what,
      dueAt,
      ...(to !== undefined && { to }),
      ...(writtenAt !== undefined && { writtenAt }),
      ...(writtenIn !== undefined && { writtenIn }),
      ...more,
    };
    attempt(async () => {
      const answer = await stating.state(ticket.id, { draft: newDraft(), body, replaces: [id] });
      return answer.outcome === 'refused' ? panelTexts(language).hand.refused[answer.reason] : undefined;
    });
  }

  return (
    <section ref={element} class="commitments" aria-label={texts.heading}>
      <h3>
        {texts.heading} {commitments.length}
      </h3>
      <ul>
        {commitments.map((each) => (
          <li key={each.id} data-tone={commitmentTone(each, now)}>
            <Icon shape={flag} />
            <div>
              <p>
                <b>{each.what}</b> {each.to !== undefined && texts.to(each.to)}
              </p>
              <p>
                {each.dueAt !== undefined && <span class="due">{texts.state[each.state](dueText(each.dueAt, now, zone, language))}</span>}
                {each.isUnwritten && <span class="unwritten"> · {texts.unwritten}</span>}
              </p>
            </div>
            {each.isUnwritten && (
              <button class="button" type="button" onClick={() => correct(each, { writtenAt: stating.readNow() })}>
                {texts.written}
              </button>
            )}
            {each.state === 'open' && (
              <button class="button" type="button" onClick={() => correct(each, { keptAt: stating.readNow() })}>
                {texts.kept}
              </button>
            )}
            {each.state === 'open' && (
              <button class="button" type="button" data-kind="plain" onClick={() => attempt(() => stating.takeBack(ticket.id, each.id))}>
                {texts.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert">{fault}</p>
    </section>
  );
}
