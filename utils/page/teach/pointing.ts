export interface PointingOptions {
  readonly page: Document;
  /** Prazo's own, which cannot be pointed at. */
  readonly host: Element;
  readonly signal: AbortSignal;
  /** Where the pointer or the keyboard is; `undefined` over nothing of the page. */
  onAim(element: Element | undefined): void;
  onPoint(element: Element): void;
  /** The arrow keys took over: Enter is to point now, not to press what has the focus. */
  onWalk(): void;
  onCancel(): void;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'] as const;

/**
 * Lets somebody point at elements of a page instead of using it: by pointer, or by the arrow keys (up to what is around, down to what is
 * inside, left and right among what stands beside) and Enter. Escape ends it.
 */
export function startPointing({ page, host, signal, onAim, onPoint, onWalk, onCancel }: PointingOptions): void {
  let aim: Element | undefined;

  function take(element: Element | undefined): void {
    if (element === aim) return;
    aim = element;
    onAim(element);
  }

  const isOwn = (event: Event): boolean => event.composedPath().includes(host);
  const targetOf = (event: Event): Element | undefined => {
    const [first] = event.composedPath();
    return first instanceof Element && first !== page.documentElement ? first : undefined;
  };

  function press(event: Event): void {
    if (isOwn(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = event.type === 'click' ? targetOf(event) : undefined;
    if (target) onPoint(target);
  }

  function walk(arrow: string): void {
    onWalk();
    take(nextOf(aim, arrow, page));
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') onCancel();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key.startsWith('Arrow')) walk(event.key);
    else if (event.key === 'Enter' && aim && !isOwn(event)) onPoint(aim);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const options = { capture: true, signal } as const;
  page.addEventListener('pointermove', (event) => take(isOwn(event) ? undefined : targetOf(event)), options);
  for (const type of PRESSES) page.addEventListener(type, press, options);
  page.addEventListener('keydown', key, options);
}

/** The element that an arrow leads to; where there is none that way, the same. */
function nextOf(aim: Element | undefined, key: string, { body }: Document): Element {
  if (aim === undefined) return body.firstElementChild ?? body;
  const around = aim.parentElement === body.parentElement ? null : aim.parentElement;
  const next = {
    ArrowUp: around,
    ArrowDown: aim.firstElementChild,
    ArrowLeft: aim.previousElementSibling,
    ArrowRight: aim.nextElementSibling,
  }[key];
  return next ?? aim;
}
