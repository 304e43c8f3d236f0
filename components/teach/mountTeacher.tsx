import base from '@/assets/styles/base.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import field from '@/assets/styles/field.css?inline';
import teach from '@/assets/styles/page/teach.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { styleRoot } from '../styleRoot';
import { Teacher } from './Teacher';
import { type Corner, CORNERS, type TeacherProps } from './teacherProps';

export interface MountedTeacher {
  /** Frames an element of the page and says what it says. */
  aim(element: Element | undefined): void;
  /** Gives up the focus, so that keys reach the page. */
  release(): void;
  dispose(): void;
}

/** Puts the lesson into a host's shadow root. */
export function mountTeacher(root: ShadowRoot, props: Omit<TeacherProps, 'aim' | 'corner' | 'onMove'>): MountedTeacher {
  const aim = signal<string | undefined>(undefined);
  const corner = signal<Corner>('bottom-end');
  const move = (): void => {
    corner.value = CORNERS[(CORNERS.indexOf(corner.peek()) + 1) % CORNERS.length]!;
  };
  const inside = document.createElement('div');
  const frame = document.createElement('div');
  frame.className = 'aim-frame';
  frame.hidden = true;
  styleRoot(root, tokens + base + controls + field + teach);
  root.append(frame, inside);
  render(<Teacher {...props} {...{ aim, corner }} onMove={move} />, inside);
  let aimed: Element | undefined;
  // What was just pointed at, and what stands beside it, is not to be hidden.
  const stop = effect(() => {
    if (props.lesson.answer.value === undefined || aimed === undefined || !isCovered(aimed, root)) return;
    corner.value = OPPOSITE[corner.peek()];
  });
  return {
    aim(element) {
      aimed = element ?? aimed;
      aim.value = element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80) || undefined;
      frame.hidden = element === undefined;
      if (element === undefined) return;
      const { top, left, width, height } = element.getBoundingClientRect();
      Object.assign(frame.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
    },
    release() {
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
    dispose() {
      stop();
      render(null, inside);
      inside.remove();
      frame.remove();
    },
  };
}

/** Above instead of below, and back. */
const OPPOSITE: Readonly<Record<Corner, Corner>> = {
  'bottom-end': 'top-end',
  'top-end': 'bottom-end',
  'bottom-start': 'top-start',
  'top-start': 'bottom-start',
};

/** The next thing to be pointed at stands in the same row, wherever that ends. */
function isCovered(element: Element, root: ShadowRoot): boolean {
  const card = root.querySelector('.teacher')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return card !== undefined && card.width > 0 && top < card.bottom && bottom > card.top;
}
