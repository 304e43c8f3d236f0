import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Language } from '@/utils/language/language';
import { taughtTexts } from '@/utils/language/taughtTexts';
import type { SiteId } from '@/utils/tickets/ticket';
import { LessonForm, type LessonOutcome } from './LessonForm';

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
  // It may change beside, as the zone of its dates does.
  useEffect(() => {
    text.value = written;
  }, [written]);

  async function save(edited: string): Promise<LessonOutcome> {
    try {
      await onSave(withoutSite(JSON.parse(edited)));
      return { done: texts.saved };
    } catch (cause) {
      return { fault: texts.refused(cause instanceof Error ? cause.message : String(cause)) };
    }
  }

  return <LessonForm title={texts.title} how={texts.how} label={texts.title} submit={texts.save} rows={8} text={text} onSubmit={save} />;
}

/** It tells a colleague where the lesson holds; here that is known. */
function withoutSite(lesson: unknown): unknown {
  if (typeof lesson !== 'object' || lesson === null || !('site' in lesson)) return lesson;
  const { site: _, ...rest } = lesson;
  return rest;
}
