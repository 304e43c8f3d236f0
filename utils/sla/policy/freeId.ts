/** An id that none of these is. */
export function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`c${number}`)) number++;
  return `c${number}`;
}
