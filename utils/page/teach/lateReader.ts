import { numberAt } from '../../sites/taught/find/pointedNumber';
import type { LessonReader, lessonReader } from '../../sites/taught/preview';

declare global {
  /** Left by the script `lesson.js` when it has run. */
  var prazoLesson: typeof lessonReader | undefined;
}

/** A lesson as it is clicked through; the first step is the number's. */
interface Clicked {
  readonly step: { readonly value: string | undefined };
  point(element: Element): void;
  skip(): void;
}

export interface LateReader {
  /** What a lesson asks. Until the script is there, it knows a number when it sees one, and nothing else may be asked. */
  readonly reader: LessonReader;
  /** Brings the script, once. */
  bring(): Promise<void>;
  /** The same lesson, whose clicks wait for the script where it is not there yet: all but those on the number, with the first of which it comes. */
  waiting<Lesson extends Clicked>(lesson: Lesson): Lesson;
}

/** `bringScript` runs the script on this page; `made` makes the reader of it. */
export function lateReader(bringScript: () => Promise<unknown>, made: (make: typeof lessonReader) => LessonReader): LateReader {
  let known: LessonReader | undefined;
  let coming: Promise<void> | undefined;

  function there(): LessonReader {
    known ??= globalThis.prazoLesson && made(globalThis.prazoLesson);
    if (!known) throw new Error('lesson.js left nothing');
    return known;
  }

  async function bring(): Promise<void> {
    // What failed is tried again with the next click.
    coming ??= bringScript().then(
      () => undefined,
      (cause: unknown) => {
        coming = undefined;
        throw cause;
      },
    );
    return coming;
  }

  return {
    reader: {
      numberAt,
      derive: (...asked) => there().derive(...asked),
      remaining: () => there().remaining(),
      understood: (...asked) => there().understood(...asked),
      samplesOf: (lesson) => there().samplesOf(lesson),
      untaught: (lesson) => there().untaught(lesson),
      bothWays: (lesson) => there().bothWays(lesson),
      peopleOf: (lesson) => there().peopleOf(lesson),
    },
    bring,
    waiting(lesson) {
      const whenThere = (act: () => void): void => {
        if (globalThis.prazoLesson) act();
        else void bring().then(act, () => undefined);
      };
      const isFirst = (): boolean => lesson.step.value === 'number';
      return {
        ...lesson,
        point(element) {
          if (!isFirst()) return whenThere(() => lesson.point(element));
          lesson.point(element);
          whenThere(() => undefined);
        },
        skip: () => (isFirst() ? lesson.skip() : whenThere(() => lesson.skip())),
      };
    },
  };
}
