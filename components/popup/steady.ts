import { computed, type ReadonlySignal } from '@preact/signals';

/** A computed signal that keeps its last value while the new one says the same, so that nobody renders for nothing. */
export function steady<T>(compute: () => T, isSame: (last: T, next: T) => boolean): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined;
  return computed(() => {
    const value = compute();
    if (last === undefined || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}
