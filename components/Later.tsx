import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

export interface LaterProps<Props> {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
}

/** Renders a view once its code has come: what is seldom shown does not weigh on the start. */
export function Later<Props>({ load, props }: LaterProps<Props>) {
  const loaded = useSignal<{ readonly View: FunctionComponent<Props> } | undefined>(undefined);
  useEffect(() => {
    void load().then((View) => (loaded.value = { View }));
  }, []);
  const View = loaded.value?.View;
  return View === undefined ? null : <View {...(props as Props & object)} />;
}
