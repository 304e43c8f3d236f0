import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '@/utils/language/language';
import type { LessonModel } from './lesson';

export interface TeacherProps {
  readonly lesson: LessonModel;
  readonly language: Language;
  /** What is pointed at just now, in its own words. */
  readonly aim: ReadonlySignal<string | undefined>;
  readonly onMap: () => void;
  readonly onClose: () => void;
}
