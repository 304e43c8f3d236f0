import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Language } from '@/utils/language/language';
import { taughtTexts } from '@/utils/language/taughtTexts';
import type { SiteId } from '@/utils/tickets/ticket';
import { FieldError } from './FieldError';

export interface TaughtFormProps {
  readonly language: Language;
  readonly site: SiteId;
  /** What was taught, as data. */
  readonly taught: object;
  /** Takes any data; what is no lesson is refused with the reason. */
  readonly onSave: (taught: unknown) => Promise<void>;
}

/** What was taught of a site, to be copied for a colleague, edited, or replaced by what a colleague taught. */
export function TaughtForm({ language, site, taught, onSave }: TaughtFormProps) {
  const texts = taughtTexts[language];
  const written = JSON.stringify({ site, ...taught }, null, 2);
  const text = useSignal(written);
  const fault = useSignal<string | undefined>(undefined);
  const isSaved = useSignal(false);
  const faultId = useId();
  // It may change beside, as the zone of its dates does.
  useEffect(() => {
    text.value = written;
  }, [written]);

  async function save(): Promise<void> {
    try {
      await onSave(withoutSite(JSON.parse(text.value)));
      fault.value = undefined;
      isSaved.value = true;
    } catch (cause) {
      fault.value = texts.refused(cause instanceof Error ? cause.message : String(cause));
      isSaved.value = false;
    }
  }

  return (
    <details class="site-token">
      <summary>{texts.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{texts.how}</p>
        <textarea
          class="field taught-text"
          rows={8}
          spellcheck={false}
          aria-label={texts.title}
          aria-invalid={fault.value !== undefined}
          aria-describedby={fault.value === undefined ? undefined : faultId}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            isSaved.value = false;
          }}
        />
        <div class="row">
          <button class="button" type="submit">
            {texts.save}
          </button>
          <span class="status" role="status">
            {isSaved.value && texts.saved}
          </span>
        </div>
        <FieldError id={faultId} words={fault.value} />
      </form>
    </details>
  );
}

/** It tells a colleague where the lesson holds; here that is known. */
function withoutSite(lesson: unknown): unknown {
  if (typeof lesson !== 'object' || lesson === null || !('site' in lesson)) return lesson;
  const { site: _, ...rest } = lesson;
  return rest;
}
