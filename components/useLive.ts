import { useSignal, type ReadonlySignal } from '@preact/signals';

/** A prop as a signal. What `useComputed` makes of a bare prop would stay with the first one. */
export function useLive<T>(value: T): ReadonlySignal<T> {
  const live = useSignal(value);
  live.value = value;
  return live;
}
