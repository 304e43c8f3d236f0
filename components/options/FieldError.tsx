import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';

export interface FieldErrorProps {
  readonly id: string;
  readonly words: string | undefined;
  /** `ask`: nothing failed, but there is something to do. */
  readonly tone?: 'critical' | 'ask';
  /** What may follow the words, such as a link that leads out. */
  readonly children?: ComponentChildren;
}

/** What is wrong with the field above; the field names it by `aria-describedby`. */
export function FieldError({ id, words, tone = 'critical', children }: FieldErrorProps) {
  if (words === undefined) return null;
  return (
    <p id={id} class="field-error" data-tone={tone}>
      <Icon shape={stateIcons[tone === 'ask' ? 'unmapped' : tone]} />
      <span>
        {words} {children}
      </span>
    </p>
  );
}
