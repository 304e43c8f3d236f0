import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TeachStep } from '@/utils/language/shapes/teach';
import type { TaughtDefinition, TaughtFieldName, TaughtLesson } from '@/utils/sites/taught/definition';
import type { Derived, Pointed } from '@/utils/sites/taught/derive';
import type { Refusal } from '@/utils/sites/taught/deriveField';
import type { Lesson, Remaining, Sample, Understood } from '@/utils/sites/taught/preview';
import { keeping, withOrder } from './choices';

/** The row comes second, so that each click after it is answered at once. */
export const STEPS: readonly TeachStep[] = ['number', 'row', 'title', 'status', 'priority', 'assignee', 'createdAt'];

export type Outcome = 'saved' | { readonly why: string } | undefined;

/** What came of the last click. */
export type Answer =
  | { readonly kind: 'understood'; readonly step: TeachStep; readonly understood: Understood }
  | { readonly kind: 'refused'; readonly step: TeachStep; readonly why: Refusal }
  | { readonly kind: 'skipped'; readonly step: TaughtFieldName }
  | undefined;

/** How far a lesson has come. */
export interface LessonModel {
  /** `undefined` once everything was pointed at. */
  readonly step: ReadonlySignal<TeachStep | undefined>;
  readonly answer: ReadonlySignal<Answer>;
  /** A step further on was answered before. */
  readonly canGoForward: ReadonlySignal<boolean>;
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  /** Some of its tickets, as they were understood. */
  readonly samples: ReadonlySignal<readonly Sample[]>;
  /** Both ways to read a date that fits both, written out. */
  readonly bothWays: ReadonlySignal<Readonly<Record<'dmy' | 'mdy', string>> | undefined>;
  /** Who has tickets. */
  readonly people: ReadonlySignal<readonly string[]>;
  /** What no page that was shown tells. */
  readonly untaught: ReadonlySignal<readonly TaughtFieldName[]>;
  readonly outcome: ReadonlySignal<Outcome>;
  point(element: Element): void;
  /** What is asked for is not on this page; of the row: the page shows one ticket alone. */
  skip(): void;
  back(): void;
  forward(): void;
  chooseZone(timeZone: string): void;
  /** Of the dates on this page. */
  chooseOrder(order: 'dmy' | 'mdy'): void;
  /** Whether what was shown of this list or page before stays beside what was shown now. */
  chooseKept(isKept: boolean): void;
  /** Whose tickets are the analyst's; `undefined`: all that are shown. */
  chooseMine(me: string | undefined): void;
  /** The owner that means that nobody has a ticket. */
  chooseNobody(owner: string | undefined): void;
  save(): Promise<void>;
}

export interface LessonSources {
  /** Derives what was pointed at; without another row the page shows one ticket. */
  readonly derive: (pointed: Pointed, otherRow: Element | undefined) => Derived<Lesson>;
  /** What is left of what was taught of this page before, where something is lost: only that is asked for. */
  readonly remaining?: () => Remaining | undefined;
  /** What is read where was pointed for the number, before anything else is known. */
  readonly numberAt: (element: Element) => string | undefined;
  readonly understood: (lesson: Lesson, name: TaughtFieldName, number: Element) => Understood;
  readonly samplesOf: (lesson: Lesson) => readonly Sample[];
  readonly bothWays: (lesson: Lesson) => Readonly<Record<'dmy' | 'mdy', string>> | undefined;
  readonly peopleOf: (lesson: Lesson) => readonly string[];
  readonly untaught: (lesson: Lesson) => readonly TaughtFieldName[];
  /** A failure brings the reason as its message. */
  readonly teach: (definition: TaughtDefinition) => Promise<void>;
}

type AllPointed = Readonly<Partial<Record<TeachStep, Element>>>;

export function lessonModel(sources: LessonSources): LessonModel {
  const { derive, remaining, numberAt, understood, samplesOf, bothWays, peopleOf, untaught, teach } = sources;
  const left = remaining?.();
  /** Steps that need no answer, since the page still tells what was taught or was not taught to. */
  const isKnown = (step: TeachStep | undefined): boolean =>
    left !== undefined && step !== undefined && !left.lost.includes(step as TaughtFieldName);
  const first = left ? STEPS.findIndex((step) => !isKnown(step)) : 0;
  const at = signal(first);
  const reached = signal(first);
  const pointed = signal<AllPointed>(left ? { ...left.pointed, ...(left.otherRow && { row: left.otherRow }) } : {});
  const answer = signal<Answer>(undefined);
  const lesson = signal<Lesson | undefined>(undefined);
  const outcome = signal<Outcome>(undefined);

  function goOn(after: AllPointed, said: Answer): void {
    pointed.value = after;
    answer.value = said;
    at.value += 1;
    while (isKnown(STEPS[at.value])) at.value += 1;
    reached.value = Math.max(reached.value, at.value);
    if (at.value === STEPS.length) finish();
  }

  /** What later steps of an earlier try brought is not judged with this one. */
  const upTo = (step: TeachStep): AllPointed =>
    Object.fromEntries(STEPS.slice(0, STEPS.indexOf(step)).flatMap((each) => (pointed.value[each] ? [[each, pointed.value[each]]] : [])));

  function deriveFrom({ row, number, ...others }: AllPointed): Derived<Lesson> {
    return number ? derive({ number, ...others }, row) : { missing: 'number', why: 'unread' };
  }

  function take(element: Element | undefined): void {
    const step = STEPS[at.value];
    if (step === undefined) return;
    const { [step]: _, ...others } = pointed.value;
    if (step === 'number') return takeNumber(element, others);
    if (element === undefined && step !== 'row') return goOn(others, { kind: 'skipped', step });
    const judged = { ...upTo(step), ...(element && { [step]: element }) };
    const derived = deriveFrom(judged);
    if ('missing' in derived) return refuse(step, derived.missing, derived.why);
    const name = step === 'row' ? 'number' : step;
    goOn(element ? { ...others, [step]: element } : others, {
      kind: 'understood',
      step,
      understood: understood(derived.found, name, judged.number!),
    });
  }

  function takeNumber(element: Element | undefined, others: AllPointed): void {
    const words = element && numberAt(element);
    if (element === undefined || words === undefined) return refuse('number', 'number', 'unread');
    goOn({ ...others, number: element }, { kind: 'understood', step: 'number', understood: { words } });
  }

  /** A number that no other row has, or that nothing names, has to be pointed at anew. */
  function refuse(step: TeachStep, missing: TeachStep, why: Refusal): void {
    answer.value = { kind: 'refused', step: missing === 'number' ? 'number' : step, why };
    if (missing === 'number') at.value = 0;
  }

  function finish(): void {
    const derived = deriveFrom(pointed.value);
    if ('missing' in derived) {
      at.value = STEPS.indexOf(derived.missing);
      answer.value = { kind: 'refused', step: derived.missing, why: derived.why };
    } else lesson.value = derived.found;
  }

  function go(to: number): void {
    lesson.value = undefined;
    outcome.value = undefined;
    answer.value = undefined;
    at.value = Math.min(Math.max(to, 0), reached.value);
    if (at.value === STEPS.length) finish();
  }

  function change(part: Partial<TaughtLesson>): void {
    if (lesson.value) lesson.value = { ...lesson.value, definition: { ...lesson.value.definition, ...part } };
  }

  return {
    step: computed(() => STEPS[at.value]),
    answer,
    canGoForward: computed(() => at.value < reached.value),
    lesson,
    samples: computed(() => (lesson.value ? samplesOf(lesson.value) : [])),
    bothWays: computed(() => lesson.value && bothWays(lesson.value)),
    people: computed(() => (lesson.value ? peopleOf(lesson.value) : [])),
    untaught: computed(() => (lesson.value ? untaught(lesson.value) : [])),
    outcome,
    point: take,
    skip: () => take(undefined),
    back: () => go(at.value - 1),
    forward: () => go(at.value + 1),
    chooseZone(timeZone) {
      const date = lesson.value?.definition.date;
      if (date) change({ date: { ...date, timeZone } });
    },
    chooseOrder(order) {
      if (lesson.value) lesson.value = withOrder(lesson.value, order);
    },
    chooseKept(isKept) {
      if (lesson.value) lesson.value = keeping(lesson.value, isKept);
    },
    chooseMine(me) {
      if (lesson.value === undefined) return;
      const { me: _, ...others } = lesson.value.definition;
      lesson.value = { ...lesson.value, definition: me === undefined ? others : { ...others, me } };
    },
    chooseNobody: (owner) => change({ nobody: owner === undefined ? [] : [owner] }),
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
