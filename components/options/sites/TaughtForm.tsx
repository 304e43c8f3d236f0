import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Language } from '@/utils/language/language';
import { taughtTexts } from '@/utils/language/shapes/options/siteCards';
import { withWords } from '@/utils/language/telling/withWords';
import { LessonForm, type LessonOutcome } from './LessonForm';

export interface TaughtFormProps {
  readonly language: Language;
  /** What was taught, and what the words mean, as a colleague is told it. */
  readonly written: string;
  /** Takes any text and brings how many words came along; what is no lesson is refused with the reason. */
  readonly onSave: (text: string) => Promise<number>;
}

/** What was taught of a site, to be copied for a colleague, edited, or replaced by what a colleague taught. */
export function TaughtForm({ language, written, onSave }: TaughtFormProps) {
  const texts = taughtTexts(language);
  const text = useSignal(written);
  // It may change beside, as the zone of its dates does.
  useEffect(() => {
    text.value = written;
  }, [written]);

  async function save(edited: string): Promise<LessonOutcome> {
    try {
      return { done: withWords(texts.saved, await onSave(edited), language) };
    } catch (cause) {
      return { fault: texts.refused(cause instanceof Error ? cause.message : String(cause)) };
    }
  }

  return <LessonForm title={texts.title} how={texts.how} label={texts.title} submit={texts.save} rows={8} text={text} onSubmit={save} />;
}
