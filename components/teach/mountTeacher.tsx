import base from '@/assets/styles/base.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import teach from '@/assets/styles/page/teach.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { styleRoot } from '../styleRoot';
import { Teacher } from './Teacher';
import type { TeacherProps } from './teacherProps';

export interface MountedTeacher {
  /** Frames an element of the page and says what it says. */
  aim(element: Element | undefined): void;
  /** Gives up the focus, so that keys reach the page. */
  release(): void;
  dispose(): void;
}

/** Puts the lesson into a host's shadow root. */
export function mountTeacher(root: ShadowRoot, props: Omit<TeacherProps, 'aim'>): MountedTeacher {
  const aim = signal<string | undefined>(undefined);
  const inside = document.createElement('div');
  const frame = document.createElement('div');
  frame.className = 'aim-frame';
  frame.hidden = true;
  styleRoot(root, tokens + base + controls + teach);
  root.append(frame, inside);
  render(<Teacher {...props} aim={aim} />, inside);
  return {
    aim(element) {
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
      render(null, inside);
      inside.remove();
      frame.remove();
    },
  };
}
