import { options } from 'preact';
import { type Part, type PartName, partOf } from './partOf';

declare global {
  interface Event {
    /** A person's press that went through the gate. The mark is in the extension's world, where the page cannot set it. */
    prazoPassed?: true;
  }
}

/** So long a part has stood under the pointer where it is before a press on it counts: nobody has aimed at what came there just now. */
const STILL_MS = 300;
/** Below this an ancestor makes a part hard to see. */
const CLEAR = 0.8;

const PRESSES = ['click', 'submit'] as const;
/** A form is sent by a press or by Enter just before. */
const SENT_MS = 1000;
const LOOKS = ['pointerover', 'pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** A part that only a person can press, and only while that person can see what is pressed. */
export function partForPersons(name: PartName): Part {
  const part = partOf(name);
  const { host, root } = part;
  let place = '';
  let since = 0;
  let pressedAt = -Infinity;

  function look({ type, timeStamp, isTrusted }: Event): void {
    const { x, y, width } = host.getBoundingClientRect();
    const now = [x, y, width].map(Math.round).join();
    if (now !== place) since = timeStamp;
    // The first look at all is the keyboard's, which is led to what can be seen.
    if (place === '' && type === 'focusin') since = 0;
    place = now;
    if (type === 'keydown' && isTrusted) pressedAt = timeStamp;
  }

  function pass(event: Event): void {
    const { isTrusted, timeStamp, type } = event;
    // What a page asks a form to send is trusted too.
    const isAsked = type === 'click' || timeStamp - pressedAt < SENT_MS;
    if (isTrusted && isAsked && timeStamp - since >= STILL_MS && isSeen(host, pressedIn(root, event))) {
      pressedAt = timeStamp;
      event.prazoPassed = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  options.event = onlyPassed;
  for (const type of LOOKS) root.addEventListener(type, look, { capture: true, passive: true });
  for (const type of PRESSES) root.addEventListener(type, pass, true);
  return part;
}

/** Firefox shows a page the element that was pressed (`originalTarget`), so that it could be moved out of the root, past the gate. */
function onlyPassed(event: Event): Event {
  if (PRESSES.some((type) => type === event.type) && !event.prazoPassed) throw new Error('a press that is no person’s');
  return event;
}

/** What was pressed as it is seen: with the label around it. */
function pressedIn(root: ShadowRoot, { type, target }: Event): Element {
  const pressed = type === 'submit' ? root.activeElement : target;
  const element = pressed instanceof Element ? pressed : root.host;
  return element.closest('label, button, summary, a') ?? element;
}

/** Nothing stands before it at its corners and in its middle, nothing around it makes it faint, and it is not drawn too small to be read. */
function isSeen(host: Element, pressed: Element): boolean {
  const { left, top, right, bottom, width, height } = pressed.getBoundingClientRect();
  if (Math.min(width, height) < 8) return false;
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  const points = [left + 3, middle, right - 3].flatMap((x) => [top + 3, centre, bottom - 3].map((y) => [x, y] as const));
  if (!points.every(([x, y]) => document.elementFromPoint(x, y) === host)) return false;
  for (let around: Element | null = host; around; around = around.parentElement) {
    const { opacity, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(around);
    if (Number(opacity) < CLEAR || /opacity|blur|contrast|brightness/.test(filter)) return false;
    if (clipPath !== 'none' || (maskImage || 'none') !== 'none' || mixBlendMode !== 'normal') return false;
  }
  return true;
}
