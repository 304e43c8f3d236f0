import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';

export interface FieldErrorProps {
  readonly id: string;
  readonly words: string | undefined;
  /** What may follow the words, such as a link that leads out. */
  readonly children?: ComponentChildren;
}

/** What is wrong with the field above; the field names it by `aria-describedby`. */
export function FieldError({ id, words, children }: FieldErrorProps) {
  if (words === undefined) return null;
  return (
    <p id={id} class="field-error">
      <Icon shape={stateIcons.critical} />
      <span>
        {words} {children}
      </span>
    </p>
  );
}
