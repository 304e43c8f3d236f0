import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

/** A view, or its code on the way. */
export type Coming<Props> = FunctionComponent<Props> | Promise<FunctionComponent<Props>>;

export interface LaterProps<Props> {
  readonly load: () => Coming<Props>;
  readonly props: Props;
}

/** Renders a view once its code has come: what is seldom shown does not weigh on the start. */
export function Later<Props>({ load, props }: LaterProps<Props>) {
  const coming = useMemo(load, []);
  const loaded = useSignal<{ readonly View: FunctionComponent<Props> } | undefined>(
    coming instanceof Promise ? undefined : { View: coming },
  );
  useEffect(() => {
    if (coming instanceof Promise) void coming.then((View) => (loaded.value = { View }));
  }, []);
  const View = loaded.value?.View;
  return View === undefined ? null : <View {...(props as Props & object)} />;
}
