import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '@/utils/language/language';
import type { LessonModel } from './lesson';
import type { WordsModel } from './wordsModel';

/** Where on the screen the card stands. */
export const CORNERS = ['bottom-end', 'top-start', 'bottom-start', 'top-end'] as const;

export type Corner = (typeof CORNERS)[number];

export interface TeacherProps {
  readonly lesson: LessonModel;
  readonly words: WordsModel;
  readonly language: Language;
  /** What is pointed at just now, in its own words. */
  readonly aim: ReadonlySignal<string | undefined>;
  readonly corner: ReadonlySignal<Corner>;
  readonly onMove: () => void;
  readonly onMap: () => void;
  readonly onClose: () => void;
}
