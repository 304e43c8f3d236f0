/** Runs tasks one after another, each when the one before has ended, well or badly. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Two events at once would otherwise both read, change and write, and the first change would be lost. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
