import { useComputed, type ReadonlySignal } from '@preact/signals';
import { Icon } from '../icon/Icon';
import { stateIcons, type IconShape } from '../icon/stateIcons';
import type { BadgeFace } from './badgeFace';

export interface SlaBadgeProps {
  readonly face: ReadonlySignal<BadgeFace>;
  /** By which others refer to its name. */
  readonly id?: string;
  /** What else than a ticket it stands for. */
  readonly sign?: IconShape | undefined;
}

/** A badge inside Prazo's own views. Text and name tick without rendering; only a new icon renders. Until it can be named, the words inside speak. */
export function SlaBadge({ face, id, sign }: SlaBadgeProps) {
  const icon = useComputed(() => face.value.icon);
  const first = useComputed(() => face.value.first);
  const hasMoon = useComputed(() => face.value.hasMoon);
  const name = useComputed(() => face.value.name);

  return (
    <span
      class="badge"
      {...(id !== undefined && { id })}
      data-tone={useComputed(() => face.value.tone)}
      data-weight={useComputed(() => face.value.weight)}
      data-size={useComputed(() => face.value.size)}
      data-fresh={useComputed(() => face.value.fresh)}
      role={name.value === undefined ? undefined : 'img'}
      aria-label={name}
    >
      <Icon shape={stateIcons[icon.value]} />
      {hasMoon.value && <Icon shape={stateIcons.closed} name="moon" />}
      {sign && <Icon shape={sign} />}
      {first.value !== undefined && <span class="first">{first.value}</span>}
      {useComputed(() => face.value.text)}
    </span>
  );
}
