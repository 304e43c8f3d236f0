import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface StepProps {
  readonly state: 'done' | 'open' | 'later';
  readonly title: string;
  /** What was decided, once it is done. */
  readonly summary: string;
  readonly change: string;
  readonly onChange: () => void;
  readonly children: ComponentChildren;
}

/** One step of the first start: a line once it is done, its title alone before its turn. */
export function Step({ state, title, summary, change, onChange, children }: StepProps) {
  const id = useId();
  return (
    <li data-state={state} aria-current={state === 'open' ? 'step' : undefined}>
      <div class="step-head">
        <h2 id={id}>{title}</h2>
        {state === 'done' && <span>{summary}</span>}
        {state === 'done' && (
          <button class="link" type="button" aria-label={`${change}: ${title}`} onClick={onChange}>
            {change}
          </button>
        )}
      </div>
      {state === 'open' && (
        <div role="group" aria-labelledby={id}>
          {children}
        </div>
      )}
    </li>
  );
}
