import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SiteCardTexts } from '@/utils/language/shapes/options/siteCards';

export interface ConfirmRemovalProps {
  readonly name: string;
  readonly texts: SiteCardTexts;
  readonly onRemove: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks once before a site is forgotten. The harmless answer has the focus. */
export function ConfirmRemoval({ name, texts, onRemove, onCancel }: ConfirmRemovalProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  const fault = useSignal<string | undefined>(undefined);
  useEffect(() => cancel.current?.focus(), []);

  return (
    <div class="site-removal" role="group" aria-label={texts.removeWhat(name)} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <p>
        <b>{texts.removeWhat(name)}</b> {texts.removeHow}
      </p>
      <div class="row">
        <button
          class="button"
          type="button"
          data-kind="danger"
          onClick={() => {
            onRemove().catch((cause: unknown) => {
              fault.value = cause instanceof Error ? cause.message : String(cause);
            });
          }}
        >
          {texts.remove}
        </button>
        <button ref={cancel} class="button" type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
      <p role="alert">{fault}</p>
    </div>
  );
}
