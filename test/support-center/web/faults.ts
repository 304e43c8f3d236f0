import { htmlAnswer, jsonAnswer, type Answer } from './exchange.ts';
import { signInPage } from './layout.ts';

export const FAULT_KINDS = ['401', '403', '404', '429', '500', 'html', 'empty', 'half', 'hang', 'reset'] as const;

/** How the next answers go wrong. */
export interface Fault {
  readonly kind: (typeof FAULT_KINDS)[number];
  /** How many answers; 1 unless told, `null` until cleared. */
  readonly times?: number | null;
  /** Which paths, by their beginning; the whole API unless told. */
  readonly path?: string;
  /** Seconds, for `429`; none unless told. */
  readonly retryAfter?: number;
}

/** An answer, or what becomes of the connection instead. */
export type Outcome = Answer | 'hang' | 'reset';

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** What the request really gets; `answer` is only asked for where it is needed. */
  outcome(path: string, basePath: string, answer: () => Answer): Outcome;
}

export function faultList(): Faults {
  let faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      const { times = 1 } = fault;
      faults.push({ fault, left: times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      faults = [];
    },
    outcome(path, basePath, answer) {
      const active = faults.find(({ fault }) => path.startsWith(fault.path ?? '/api'));
      if (!active) return answer();
      active.left -= 1;
      if (active.left <= 0) faults = faults.filter((each) => each !== active);
      return failed(active.fault, basePath, answer);
    },
  };
}

function failed({ kind, retryAfter }: Fault, basePath: string, answer: () => Answer): Outcome {
  switch (kind) {
    case 'hang':
    case 'reset':
      return kind;
    case 'html':
      return htmlAnswer(signInPage(basePath, { language: 'pt', theme: 'light', mode: 'server', rows: 50 }, '', false));
    case 'empty':
      return { ...jsonAnswer(''), body: '' };
    case 'half': {
      const whole = answer();
      return { ...whole, body: whole.body.slice(0, whole.body.length / 2) };
    }
    default:
      return jsonAnswer({ error: kind }, Number(kind), retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) });
  }
}
