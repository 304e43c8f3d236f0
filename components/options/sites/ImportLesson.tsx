import { useSignal } from '@preact/signals';
import { siteTexts } from '@/utils/language/shapes/sites';
import { taughtTexts } from '@/utils/language/shapes/options/siteCards';
import { LessonForm, type LessonOutcome } from './LessonForm';
import type { OptionsActions, OptionsModel } from '../optionsModel';

export interface ImportLessonProps {
  readonly model: OptionsModel;
  readonly onImport: OptionsActions['importLesson'];
  readonly onAdded: (name: string, words: number) => void;
}

/** Adds a site by the text in which a colleague's Prazo keeps what it was taught. */
export function ImportLesson({ model, onImport, onAdded }: ImportLessonProps) {
  const language = model.language.value;
  const texts = taughtTexts(language);
  const text = useSignal('');

  async function add(pasted: string): Promise<LessonOutcome> {
    try {
      const addition = await onImport(pasted);
      if (addition.outcome === 'refused') return { fault: siteTexts(language).refusal[addition.reason] };
      text.value = '';
      // The site is new: each of its words came along.
      const { statuses, severities } = addition.site.mapping;
      onAdded(addition.site.name, Object.keys(statuses).length + Object.keys(severities).length);
      return { done: '' };
    } catch (cause) {
      return { fault: texts.noLesson(cause instanceof Error ? cause.message : String(cause)) };
    }
  }

  return (
    <LessonForm
      title={texts.importTitle}
      how={texts.importHow}
      label={texts.importText}
      submit={texts.importAdd}
      rows={6}
      text={text}
      onSubmit={add}
    />
  );
}
