import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { RECORD_KINDS, type RecordKind } from '@/utils/language/shapes/actions/record';
import { LANGUAGES, type Language } from '@/utils/language/language';
import { hasTexts } from '@/utils/language/texts';
import { Icon } from '../../../icon/Icon';
import type { DeedProps } from '../actionsPart';
import { copyText } from '../copyText';
import { Choices } from '../Choices';
import { DeedFoot, DeedForm } from '../DeedForm';
import { sheets } from '../forms/icons';
import { recordText } from './recordText';

/** The written record, as text that may be changed before it is copied or put into the reply, which nothing sends. */
export function RecordDeed({ ticket, circumstances, reading, stating, onClose }: DeedProps) {
  const texts = actionsTexts(reading.peek().language);
  const element = useRef<HTMLFormElement>(null);
  const isExternal = ticket.facts?.some((fact) => fact.kind === 'externalCause') ?? false;
  const kind = useSignal<RecordKind>(isExternal ? 'closing' : 'customer');
  const language = useSignal<Language>(reading.peek().language);
  const written = useSignal<string | undefined>(undefined);
  const said = useSignal('');
  const text = useComputed(
    () => written.value ?? recordText(kind.value, ticket, circumstances, { ...reading.peek(), language: language.value }),
  );
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input:checked')?.focus();
    if (circumstances.language) void speak(circumstances.language);
  }, []);

  /** What the analyst chose is remembered for the customer; a language that is there is spoken also when that fails. */
  async function speak(next: Language, isChosen = false): Promise<void> {
    try {
      const isThere = hasTexts(next, 'record');
      const brought = isThere && !isChosen ? undefined : stating.bringRecord(next, isChosen ? ticket.id : undefined);
      await (isThere ? brought?.catch(() => undefined) : brought);
      language.value = next;
      written.value = undefined;
    } catch {
      said.value = texts.unreachable;
    }
  }

  async function copy(): Promise<void> {
    try {
      await copyText(text.peek(), element.current);
      said.value = texts.copied;
    } catch {
      said.value = texts.notCopied;
    }
  }

  async function reply(): Promise<void> {
    if (stating.putReply(text.peek())) said.value = texts.put;
    else {
      await copy();
      said.value = texts.noReplyBox;
    }
  }

  return (
    <DeedForm {...{ element }} icon={sheets} title={texts.forms.record.title} onSend={() => void copy()} onLeave={onClose}>
      <div class="deed-foot" role="radiogroup" aria-label={texts.recordFor}>
        <Choices
          name="record"
          value={kind.value}
          options={RECORD_KINDS.filter((value) => isExternal || value !== 'closing').map((value) => ({
            value,
            label: texts.records[value],
          }))}
          onChoose={(chosen) => {
            kind.value = RECORD_KINDS.find((one) => one === chosen) ?? 'customer';
            written.value = undefined;
          }}
        />
        <Choices
          name="language"
          value={language.value}
          options={LANGUAGES.map((value) => ({ value, label: value }))}
          onChoose={(chosen) => void speak(LANGUAGES.find((one) => one === chosen) ?? 'en', true)}
        />
      </div>
      <textarea
        class="field deed-record"
        rows={7}
        aria-label={texts.forms.record.title}
        value={text.value}
        onInput={(event) => (written.value = event.currentTarget.value)}
      />
      <DeedFoot close={texts.close} {...{ onClose, said }}>
        <button class="button" type="submit" data-kind="primary">
          <Icon shape={sheets} />
          {texts.copy}
        </button>
        <button class="button" type="button" onClick={() => void reply()}>
          {texts.putReply}
        </button>
        <span class="deed-aside">{texts.sendsNothing}</span>
      </DeedFoot>
    </DeedForm>
  );
}
