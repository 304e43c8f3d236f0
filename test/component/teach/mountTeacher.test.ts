// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { Answer, LessonModel } from '@/components/teach/lesson';
import { mountTeacher } from '@/components/teach/mountTeacher';
import type { Corner, TeacherProps } from '@/components/teach/teacherProps';

afterEach(() => {
  vi.restoreAllMocks();
});

const WINDOW = 800;
const CARD = 300;

/** The card where its corner is, and a line of 20 px at `top`. */
function layOut(top: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const corner = this.getAttribute('data-corner') as Corner | null;
    if (corner === null) return new DOMRect(20, top, 100, 20);
    return new DOMRect(corner.endsWith('start') ? 0 : 900, corner.startsWith('top') ? 0 : WINDOW - CARD, 380, CARD);
  });
}

it.each([
  [700, 'top-end'],
  [100, 'bottom-end'],
  [450, 'bottom-end'],
])('the card is not where the line at %i px is that was pointed at', async (top, corner) => {
  layOut(top);
  const answer = signal<Answer>(undefined);
  const lesson = { step: signal('title'), answer, canGoForward: signal(false), skip() {}, back() {} } as unknown as LessonModel;
  const rest = { words: {}, language: 'en', onMap() {}, onClose() {} } as unknown as Omit<
    TeacherProps,
    'lesson' | 'aim' | 'corner' | 'onMove'
  >;
  const root = document.createElement('section').attachShadow({ mode: 'open' });
  const teacher = mountTeacher(root, { lesson, ...rest });

  teacher.aim(document.createElement('td'));
  answer.value = { kind: 'skipped', step: 'title' };

  await vi.waitFor(() => expect(root.querySelector('.teacher')?.getAttribute('data-corner')).toBe(corner));
  teacher.dispose();
});
