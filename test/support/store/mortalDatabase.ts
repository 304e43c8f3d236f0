import type { Slots } from '@/utils/store/settings/settingsStore';

const METHODS = ['get', 'getAll', 'put', 'add', 'delete', 'clear', 'count'] as const;

type Method = (this: IDBObjectStore, ...args: never[]) => IDBRequest;

/** A worker that dies at one of its steps: a question to a table, or to a slot. */
export interface MortalWorker {
  /** Steps that were made so far. */
  steps(): number;
  dieBefore(step: number): void;
  /** The next worker begins; these are its slots, and no other's. */
  live(): Slots;
  isDead(): boolean;
  /** Resolves when the worker dies. */
  death(): Promise<void>;
  /** Puts the tables back as they were. */
  bury(): void;
}

/** What a worker asked for and did not live to hear of. */
function neverAnswered(): IDBRequest {
  const request = Object.create(IDBRequest.prototype) as IDBRequest;
  Object.defineProperties(request, { addEventListener: { value: () => undefined }, removeEventListener: { value: () => undefined } });
  return request;
}

/** Whatever a transaction wrote is undone, and nobody is left to hear of it. `_requests` is how the fake keeps what it was asked for. */
function vanish(transaction: IDBTransaction): void {
  const { _requests: asked = [] } = transaction as unknown as { _requests?: readonly { readonly request: IDBRequest }[] };
  for (const deaf of [transaction, ...asked.map(({ request }) => request)]) Object.assign(deaf, { dispatchEvent: () => true });
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** What a dying worker has not committed is lost, and nothing that it does afterwards has any effect. */
export function mortalWorker(stored: Map<string, unknown>): MortalWorker {
  const prototype = IDBObjectStore.prototype as unknown as Record<(typeof METHODS)[number], Method>;
  const originals = Object.fromEntries(METHODS.map((name) => [name, prototype[name]])) as Record<string, Method>;
  let steps = 0;
  let last = Infinity;
  let dead = false;
  let die = (): void => undefined;
  let death = new Promise<void>((resolve) => (die = resolve));

  function diesNow(): boolean {
    steps += 1;
    if (steps >= last) {
      dead = true;
      die();
    }
    return dead;
  }

  for (const name of METHODS) {
    const original = originals[name]!;
    prototype[name] = function mortal(...args) {
      if (!diesNow()) return original.apply(this, args);
      vanish(this.transaction);
      return neverAnswered();
    };
  }

  const lost = new Promise<never>(() => undefined);
  let lives = 0;
  const slotsOf = (life: number): Slots => ({
    read: async (key) => (life !== lives || diesNow() ? lost : stored.get(key)),
    write: async (key, value) => (life !== lives || diesNow() ? lost : void stored.set(key, value)),
  });
  return {
    steps: () => steps,
    dieBefore: (step) => void (last = steps + step),
    live() {
      lives += 1;
      dead = false;
      last = Infinity;
      death = new Promise((resolve) => (die = resolve));
      return slotsOf(lives);
    },
    isDead: () => dead,
    death: () => death,
    bury: () => void Object.assign(prototype, originals),
  };
}
