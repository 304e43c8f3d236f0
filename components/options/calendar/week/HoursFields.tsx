import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { cross } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { FieldError } from '@/components/options/FieldError';
import type { HoursTexts } from '@/utils/language/shapes/options/calendars';
import { faultWords } from './faultWords';
import type { HoursFault, TypedHours } from './typedHours';
import { furtherHours } from './weekDraft';

export interface HoursFieldsProps {
  /** Tells the fields of this page apart. */
  readonly id: string;
  /** Which day's hours these are, for those who do not see it beside them. */
  readonly label: string;
  readonly hours: readonly TypedHours[];
  readonly faults: readonly HoursFault[];
  readonly texts: HoursTexts;
  readonly onChange: (hours: readonly TypedHours[]) => void;
  /** The focus left all fields of the day. */
  readonly onLeave: () => void;
}

/** The open hours of one day, two fields an interval. */
export function HoursFields(props: HoursFieldsProps) {
  const { id, label, hours, faults, texts, onChange, onLeave } = props;
  const row = useRef<HTMLDivElement>(null);
  const goes = useRef<'added' | 'removed' | undefined>(undefined);
  // The focus follows what was pressed, which is not where it was any more.
  useLayoutEffect(() => {
    const fields = row.current?.querySelectorAll('input');
    if (goes.current === 'added') fields?.[fields.length - 2]?.focus();
    if (goes.current === 'removed') row.current?.querySelector<HTMLElement>('.add-hours')?.focus();
    goes.current = undefined;
  }, [hours.length]);
  const add = (): void => {
    goes.current = 'added';
    onChange([...hours, furtherHours(hours)]);
  };
  const remove = (index: number): void => {
    goes.current = 'removed';
    onChange(hours.toSpliced(index, 1));
  };

  return (
    <div
      class="hours-fields"
      role="group"
      aria-label={label}
      ref={row}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onLeave();
      }}
    >
      <div class="times">
        {hours.length === 0 && <span class="closed">{texts.closed}</span>}
        {hours.map((_, index) => (
          <Interval key={index} {...props} index={index} onRemove={() => remove(index)} />
        ))}
        <button type="button" class="button add-hours" data-kind="icon" aria-label={texts.add(label)} onClick={add}>
          <Icon shape={plus} />
        </button>
      </div>
      <FieldError
        id={`${id}-fault`}
        words={faults.length > 0 ? faults.map((fault) => faultWords(fault, label, texts)).join(' ') : undefined}
      />
    </div>
  );
}

interface IntervalProps extends HoursFieldsProps {
  readonly index: number;
  readonly onRemove: () => void;
}

function Interval({ id, label, hours, faults, texts, index, onChange, onRemove }: IntervalProps) {
  const wrong = faults.filter((fault) => fault.index === index);
  const field = (edge: keyof TypedHours) => {
    const isWrong = wrong.some((fault) => fault.kind !== 'time' || fault.edge === edge);
    return (
      <input
        class="field"
        type="text"
        autoComplete="off"
        spellcheck={false}
        maxLength={20}
        aria-label={`${label}, ${index + 1}: ${texts[edge]}`}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
        value={hours[index]?.[edge] ?? ''}
        onInput={({ currentTarget }) => onChange(hours.with(index, { ...hours[index]!, [edge]: currentTarget.value }))}
      />
    );
  };
  return (
    <span class="interval">
      {field('opens')}
      <span aria-hidden="true">–</span>
      {field('closes')}
      <button type="button" class="button" data-kind="icon" aria-label={texts.remove(`${label}, ${index + 1}`)} onClick={onRemove}>
        <Icon shape={cross} />
      </button>
    </span>
  );
}
