import { useComputed, type ReadonlySignal } from '@preact/signals';
import { Icon } from '../icon/Icon';
import { stateIcons } from '../icon/stateIcons';
import type { BadgeFace } from './badgeFace';

export interface SlaBadgeProps {
  readonly face: ReadonlySignal<BadgeFace>;
}

/** A badge inside Prazo's own views. Text and name tick without rendering; only a new icon renders. */
export function SlaBadge({ face }: SlaBadgeProps) {
  const icon = useComputed(() => face.value.icon);
  const first = useComputed(() => face.value.first);

  return (
    <span
      class="badge"
      data-tone={useComputed(() => face.value.tone)}
      data-weight={useComputed(() => face.value.weight)}
      data-size={useComputed(() => face.value.size)}
      data-fresh={useComputed(() => face.value.fresh)}
      role="img"
      aria-label={useComputed(() => face.value.name)}
    >
      <Icon shape={stateIcons[icon.value]} />
      {first.value !== undefined && <span class="first">{first.value}</span>}
      {useComputed(() => face.value.text)}
    </span>
  );
}
