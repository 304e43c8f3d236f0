import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TeachStep } from '@/utils/language/shapes/teach';
import type { DateFormat, TaughtDefinition } from '@/utils/sites/taught/definition';
import type { Pointed } from '@/utils/sites/taught/derive';
import type { Lesson, Sample } from '@/utils/sites/taught/preview';

export const STEPS: readonly TeachStep[] = ['number', 'title', 'status', 'priority', 'assignee', 'createdAt', 'row'];

export type Outcome = 'saved' | { readonly why: string } | undefined;

/** How far a lesson has come. */
export interface LessonModel {
  /** `undefined` once everything was pointed at. */
  readonly step: ReadonlySignal<TeachStep | undefined>;
  /** What had to be pointed at anew, while nothing else was. */
  readonly missing: ReadonlySignal<TeachStep | undefined>;
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  /** Some of its tickets, as they were understood. */
  readonly samples: ReadonlySignal<readonly Sample[]>;
  readonly outcome: ReadonlySignal<Outcome>;
  point(element: Element): void;
  /** What is asked for is not on this page; of the row: the page shows one ticket alone. */
  skip(): void;
  back(): void;
  chooseDate(date: Partial<DateFormat>): void;
  /** Whose tickets are the analyst's; `undefined`: all that are shown. */
  chooseMine(me: string | undefined): void;
  save(): Promise<void>;
}

export interface LessonSources {
  /** Derives what was pointed at; without another row the page shows one ticket. */
  readonly derive: (pointed: Pointed, otherRow: Element | undefined) => Lesson | { readonly missing: TeachStep };
  readonly samplesOf: (lesson: Lesson) => readonly Sample[];
  /** A failure brings the reason as its message. */
  readonly teach: (definition: TaughtDefinition) => Promise<void>;
}

export function lessonModel({ derive, samplesOf, teach }: LessonSources): LessonModel {
  const at = signal(0);
  const pointed = signal<Readonly<Partial<Record<TeachStep, Element>>>>({});
  const missing = signal<TeachStep | undefined>(undefined);
  const lesson = signal<Lesson | undefined>(undefined);
  const outcome = signal<Outcome>(undefined);

  function take(element: Element | undefined): void {
    const step = STEPS[at.value];
    if (step === undefined) return;
    const { [step]: _, ...others } = pointed.value;
    pointed.value = element ? { ...others, [step]: element } : others;
    // What was pointed at anew was the last that lacked.
    const isLast = step === 'row' || missing.value !== undefined;
    missing.value = undefined;
    at.value = isLast ? STEPS.length : at.value + 1;
    if (isLast) finish();
  }

  function finish(): void {
    const { row, number, ...others } = pointed.value;
    const result = number ? derive({ number, ...others }, row) : { missing: 'number' as const };
    if (!('missing' in result)) {
      lesson.value = result;
      return;
    }
    missing.value = result.missing;
    at.value = STEPS.indexOf(result.missing);
  }

  return {
    step: computed(() => STEPS[at.value]),
    missing,
    lesson,
    samples: computed(() => (lesson.value ? samplesOf(lesson.value) : [])),
    outcome,
    point: take,
    skip: () => take(undefined),
    back() {
      lesson.value = undefined;
      outcome.value = undefined;
      missing.value = undefined;
      at.value = Math.max(at.value - 1, 0);
    },
    chooseDate(change) {
      const definition = lesson.value?.definition;
      if (lesson.value && definition?.date)
        lesson.value = { ...lesson.value, definition: { ...definition, date: { ...definition.date, ...change } } };
    },
    chooseMine(me) {
      if (lesson.value === undefined) return;
      const { me: _, ...others } = lesson.value.definition;
      lesson.value = { ...lesson.value, definition: me === undefined ? others : { ...others, me } };
    },
    async save() {
      if (lesson.value === undefined) return;
      try {
        await teach(lesson.value.definition);
        outcome.value = 'saved';
      } catch (cause) {
        outcome.value = { why: cause instanceof Error ? cause.message : String(cause) };
      }
    },
  };
}
