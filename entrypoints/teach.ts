import { effect } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partForPersons } from '@/components/host/persons';
import { lessonModel } from '@/components/teach/lesson';
import { mountTeacher } from '@/components/teach/mountTeacher';
import { wordsModel } from '@/components/teach/wordsModel';
import { siteTexts } from '@/utils/language/shapes/sites';
import { send } from '@/utils/messages/send';
import { lateReader } from '@/utils/page/teach/lateReader';
import { startPointing } from '@/utils/page/teach/pointing';
import { showSamples } from '@/utils/page/teach/samples';
import { shownWords } from '@/utils/sites/taught/shownWords';

/** The lesson by pointing, for the page into which the popup puts it. */
export default defineUnlistedScript(() => void beginLesson());

async function beginLesson(): Promise<void> {
  const [language, context] = await Promise.all([send('page/language'), send('page/context').catch(() => undefined)]);
  const known = context?.site.taught;
  const { host, root } = partForPersons('teacher');
  const life = new AbortController();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { reader, bring, waiting } = lateReader(
    () => send('page/lesson'),
    (make) => make(() => ({ page: document, url: new URL(location.href), timeZone, now: Date.now(), known }), language),
  );
  // What is left of an earlier lesson is looked for at once; where that fails, the lesson begins anew.
  const remaining = known && (await bring().then(reader.remaining, () => undefined));
  document.querySelector('[data-prazo=teacher]')?.dispatchEvent(new Event('prazo-close'));
  const model = lessonModel({
    ...reader,
    remaining: () => remaining,
    async teach(definition) {
      const addition = await send('page/teach', definition);
      if (addition.outcome === 'refused') throw new Error(siteTexts(language).refusal[addition.reason]);
      if (model.lesson.value) void words.ask(shownWords(model.lesson.value));
    },
  });
  const lesson = waiting(model);
  const words = wordsModel({ undecided: (shown) => send('page/words', shown), decide: (decision) => send('page/decide', decision) });
  const close = (): void => life.abort();
  const onMap = (): void => void send('page/mapping').finally(close);
  const teacher = mountTeacher(root, { lesson, words, language, onMap, onClose: close });
  effect(() => {
    const pointing = new AbortController();
    teacher.aim(undefined);
    const signal = AbortSignal.any([life.signal, pointing.signal]);
    if (lesson.step.value !== undefined)
      startPointing({ page: document, host, signal, onAim: teacher.aim, onPoint: lesson.point, onWalk: teacher.release, onCancel: close });
    else if (lesson.lesson.value && lesson.outcome.value !== 'saved') showSamples(lesson.lesson.value.slots, signal);
    return () => pointing.abort();
  });
  host.addEventListener('prazo-close', close, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    teacher.dispose();
    host.remove();
  });
  document.documentElement.append(host);
}
