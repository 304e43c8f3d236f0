import { effect } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lessonModel } from '@/components/teach/lesson';
import { mountTeacher } from '@/components/teach/mountTeacher';
import { wordsModel } from '@/components/teach/wordsModel';
import type { Language } from '@/utils/language/language';
import { siteTexts } from '@/utils/language/shapes/sites';
import { send } from '@/utils/messages/send';
import { startPointing } from '@/utils/page/teach/pointing';
import { showSamples } from '@/utils/page/teach/samples';
import type { TaughtDefinition } from '@/utils/sites/taught/definition';
import { lessonReader } from '@/utils/sites/taught/preview';
import { shownWords } from '@/utils/sites/taught/shownWords';

/** The lesson by pointing, for the page into which the popup puts it. */
export default defineUnlistedScript(() => {
  const context = send('page/context').catch(() => undefined);
  void Promise.all([send('page/language'), context]).then(([language, known]) => beginLesson(language, known?.site.taught));
});

function beginLesson(language: Language, known: TaughtDefinition | undefined): void {
  document.querySelector('prazo-teacher')?.dispatchEvent(new Event('prazo-close'));
  const host = document.createElement('prazo-teacher');
  const life = new AbortController();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reader = lessonReader(() => ({ page: document, url: new URL(location.href), timeZone, now: Date.now(), known }), language);
  const lesson = lessonModel({
    ...reader,
    async teach(definition) {
      const addition = await send('page/teach', definition);
      if (addition.outcome === 'refused') throw new Error(siteTexts(language).refusal[addition.reason]);
      if (lesson.lesson.value) void words.ask(shownWords(lesson.lesson.value));
    },
  });
  const words = wordsModel({ undecided: (shown) => send('page/words', shown), decide: (decision) => send('page/decide', decision) });
  const close = (): void => life.abort();
  const onMap = (): void => void send('page/mapping').finally(close);
  const teacher = mountTeacher(host.attachShadow({ mode: 'closed' }), { lesson, words, language, onMap, onClose: close });
  let pointing = new AbortController();
  effect(() => {
    pointing.abort();
    teacher.aim(undefined);
    pointing = new AbortController();
    const signal = AbortSignal.any([life.signal, pointing.signal]);
    if (lesson.step.value !== undefined)
      startPointing({ page: document, host, signal, onAim: teacher.aim, onPoint: lesson.point, onWalk: teacher.release, onCancel: close });
    else if (lesson.lesson.value && lesson.outcome.value !== 'saved') showSamples(lesson.lesson.value.slots, signal);
  });
  host.addEventListener('prazo-close', close, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    teacher.dispose();
    host.remove();
  });
  document.documentElement.append(host);
}
