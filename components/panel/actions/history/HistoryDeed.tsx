import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { decidingTexts } from '@/utils/language/shapes/actions/deciding';
import type { SealedHistory } from '@/utils/messages/circumstances';
import type { DeedProps } from '../actionsPart';
import { Choices } from '../Choices';
import { copyText } from '../copyText';
import { DeedFoot, DeedForm } from '../DeedForm';
import { book } from '../forms/icons';
import { knownOf } from '../knownOf';
import { type Format, FORMATS, historyFile } from './historyFiles';

const TYPES: Readonly<Record<Format, string>> = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' };
const NAMES: Readonly<Record<Format, string>> = { md: 'Markdown', csv: 'CSV', json: 'JSON' };

/** The whole clock history of the ticket as a file: evidence, with the contract in force and a checksum. */
export function HistoryDeed({ ticket, circumstances, reading, stating, onClose }: DeedProps) {
  const { language } = reading.peek();
  const texts = actionsTexts(language);
  const own = decidingTexts(language).history;
  const element = useRef<HTMLFormElement>(null);
  const format = useSignal<Format>('md');
  const sealed = useSignal<SealedHistory | undefined>(undefined);
  const said = useSignal('');
  const text = useComputed(() =>
    sealed.value === undefined
      ? ''
      : historyFile(format.value, sealed.value, knownOf(ticket, circumstances, reading, stating).zone, language),
  );
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input:checked')?.focus();
    stating.history(ticket.id).then(
      (history) => void (sealed.value = history),
      () => void (said.value = own.failed),
    );
  }, []);

  function download(): void {
    if (sealed.peek() === undefined) return;
    const address = URL.createObjectURL(new Blob([text.peek()], { type: `${TYPES[format.peek()]};charset=utf-8` }));
    const name = `${ticket.label.replaceAll(/[^\w.-]+/g, '-')}.${format.peek()}`;
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    // The browser has taken the file by the time that this comes.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  async function copy(): Promise<void> {
    await copyText(text.peek(), element.current).then(
      () => (said.value = texts.copied),
      () => (said.value = texts.notCopied),
    );
  }

  return (
    <DeedForm {...{ element }} icon={book} title={texts.forms.history.title} onSend={download} onLeave={onClose}>
      <div role="radiogroup" aria-label={own.format}>
        <Choices
          name="format"
          value={format.value}
          options={FORMATS.map((value) => ({ value, label: NAMES[value] }))}
          onChoose={(chosen) => (format.value = FORMATS.find((one) => one === chosen) ?? 'md')}
        />
      </div>
      <textarea class="field deed-record" rows={9} readOnly aria-label={texts.forms.history.title} value={text.value} />
      <p class="deed-aside" aria-live="polite">
        {sealed.value && `${own.checksum}: ${sealed.value.checksum}`}
      </p>
      <DeedFoot close={texts.close} {...{ onClose, said }}>
        <button class="button" type="submit" data-kind="primary">
          {texts.forms.history.send}
        </button>
        <button class="button" type="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </DeedFoot>
    </DeedForm>
  );
}
