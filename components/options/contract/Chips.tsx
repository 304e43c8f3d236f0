import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { cross } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { AddWord } from '@/components/options/AddWord';
import { plainWord } from '@/utils/sla/words/words';

export interface ChipsProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  readonly remove: (word: string) => string;
  /** What one adds. */
  readonly another: string;
  readonly add: string;
  /** The few that show at once; absent: all. */
  readonly short?: { readonly count: number; readonly more: (count: number) => string; readonly fewer: string };
  /** One that is marked as wrong, as somebody would compare it. */
  readonly isWrong?: (word: string) => boolean;
  readonly describedBy?: string | undefined;
}

/** Words that stand for something, each of which can go, and a field for another. */
export function Chips({ label, words, onChange, remove, another, add, short, isWrong, describedBy }: ChipsProps) {
  const isOpen = useSignal(short === undefined);
  const list = useId();
  const shown = isOpen.value || short === undefined ? words : words.slice(0, short.count);
  const hidden = words.length - shown.length;

  function take(word: string): void {
    if (!words.some((each) => plainWord(each) === plainWord(word))) onChange([...words, word]);
  }

  return (
    <div class="words">
      <ul id={list} class="chips" aria-label={label} aria-describedby={describedBy}>
        {shown.map((word) => (
          <li key={word} data-wrong={isWrong?.(word) === true}>
            {word}
            {isOpen.value && (
              <button
                type="button"
                class="button"
                data-kind="icon"
                aria-label={remove(word)}
                onClick={() => onChange(words.filter((each) => each !== word))}
              >
                <Icon shape={cross} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {short !== undefined && (
        <button
          type="button"
          class="link"
          aria-expanded={isOpen.value}
          aria-controls={list}
          aria-label={`${label}: ${isOpen.value ? short.fewer : short.more(hidden)}`}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? short.fewer : short.more(hidden)}
        </button>
      )}
      {isOpen.value && <AddWord {...{ label, another, add }} longest={200} onAdd={take} />}
    </div>
  );
}
