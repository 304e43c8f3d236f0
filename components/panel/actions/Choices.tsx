import { Icon } from '../../icon/Icon';
import type { Option } from './field';

export interface ChoicesProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** Joined buttons: radios, of which the arrows choose. */
export function Choices({ name, options, value, onChoose }: ChoicesProps) {
  return (
    <span class="choices">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={`deed-${name}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          {option.icon && <Icon shape={option.icon} />}
          {option.label}
        </label>
      ))}
    </span>
  );
}
