interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Asks for everything that a transaction writes, which is written whole or not at all. */
export async function whole(transaction: Transaction, ask: () => Promise<void> | void): Promise<void> {
  try {
    await ask();
  } catch (cause) {
    part(transaction.done);
    // What cannot even be asked for ends no transaction by itself; a request that failed has ended it.
    try {
      transaction.abort();
    } catch {
      // It has ended.
    }
    throw cause;
  }
  await transaction.done;
}

/** A request whose failure ends its transaction, which is where it is told. */
export function part(...requests: readonly Promise<unknown>[]): void {
  for (const request of requests) request.catch(() => undefined);
}

/** What is asked for at a stretch: so much is copied without a pause that anybody would feel. */
const PORTION = 250;

/** Asks for one request each, in portions of which each is done before the next. `request` throws at once what cannot be asked for. */
export async function inPortions<T>(items: readonly T[], request: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += PORTION) {
    let last: Promise<unknown> | undefined;
    for (const item of items.slice(from, from + PORTION)) part((last = request(item)));
    await last;
  }
}
