import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../../icon/Icon';
import type { IconShape } from '../../icon/stateIcons';

export interface DeedFormProps {
  readonly icon: IconShape;
  readonly title: string;
  readonly element?: Ref<HTMLFormElement>;
  readonly onSend: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** What every form in the panel is: a heading, sent with Enter, left with Escape. */
export function DeedForm({ icon, title, element, onSend, onLeave, children }: DeedFormProps) {
  return (
    <form
      {...(element && { ref: element })}
      class="deed"
      noValidate
      aria-labelledby="deed-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <h3 id="deed-title">
        <Icon shape={icon} />
        {title}
      </h3>
      {children}
    </form>
  );
}

export interface DeedFootProps {
  readonly close: string;
  readonly onClose: () => void;
  /** What became of the last press; a reader hears it. */
  readonly said?: ReadonlySignal<string>;
  readonly children?: ComponentChildren;
}

/** What can be done with what a form shows, and the way out of it. */
export function DeedFoot({ close, onClose, said, children }: DeedFootProps) {
  return (
    <div class="deed-foot">
      {children}
      <button class="button" type="button" data-kind="plain" onClick={onClose}>
        {close}
      </button>
      {said && <span role="status">{said}</span>}
    </div>
  );
}
