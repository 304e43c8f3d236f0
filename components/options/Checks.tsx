export interface ChecksProps<T> {
  readonly legend: string;
  readonly all: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (value: T, isChosen: boolean) => void;
  /** What has to be known to choose. */
  readonly hint?: string;
  /** Side by side rather than one below the other. */
  readonly isRow?: boolean;
}

/** A group of boxes to tick, under its name. */
export function Checks<T extends string>({ legend, all, chosen, onChange, hint, isRow = false }: ChecksProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class={isRow ? 'row' : undefined}>
        {all.map(({ value, words }) => (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => onChange(value, currentTarget.checked)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
