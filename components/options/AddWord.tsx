import { useSignal } from '@preact/signals';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';

export interface AddWordProps {
  /** Of the list to which it is added. */
  readonly label: string;
  /** What one adds. */
  readonly another: string;
  readonly add: string;
  readonly longest: number;
  /** Trimmed; maybe there already, never empty. */
  readonly onAdd: (word: string) => void;
}

/** A field for another word of a list. */
export function AddWord({ label, another, add, longest, onAdd }: AddWordProps) {
  const typed = useSignal('');
  function take(): void {
    const word = typed.value.trim();
    typed.value = '';
    if (word !== '') onAdd(word);
  }
  return (
    <span class="row add-word">
      <input
        class="field"
        aria-label={`${label}: ${another}`}
        placeholder={another}
        maxLength={longest}
        value={typed.value}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
      />
      <button type="button" class="button" data-kind="icon" aria-label={`${label}: ${add}`} onClick={take}>
        <Icon shape={plus} />
      </button>
    </span>
  );
}
