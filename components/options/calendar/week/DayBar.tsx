import { useRef } from 'preact/hooks';
import { DAY_ENDS, readHours, timeIn, type TypedHours } from './typedHours';

export interface DayBarProps {
  readonly hours: readonly TypedHours[];
  /** A stretch was drawn with the pointer. */
  readonly onDraw: (hours: TypedHours) => void;
}

const QUARTERS = 96;

/** One day from 0 to 24 h to scale, on which a stretch can be drawn. The fields beside it say and do the same. */
export function DayBar({ hours, onDraw }: DayBarProps) {
  const from = useRef<number | undefined>(undefined);
  const quarterAt = ({ currentTarget, clientX }: { readonly currentTarget: Element; readonly clientX: number }): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(Math.max(Math.round(((clientX - left) / width) * QUARTERS), 0), QUARTERS);
  };
  return (
    <div
      class="hours"
      aria-hidden="true"
      onPointerDown={(event) => {
        from.current = quarterAt(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const edges = [from.current ?? 0, quarterAt(event)].toSorted((one, other) => one - other);
        if (from.current !== undefined && edges[0] !== edges[1])
          onDraw({ opens: timeOfQuarter(edges[0]!), closes: timeOfQuarter(edges[1]!) });
        from.current = undefined;
      }}
    >
      {stretchesOf(hours).map(({ from: opens, length, isOpen }) => (
        <i key={opens} data-open={isOpen || undefined} style={{ '--h': length }} />
      ))}
    </div>
  );
}

const timeOfQuarter = (quarter: number): string =>
  quarter === QUARTERS ? DAY_ENDS : `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

interface Stretch {
  /** Minutes after midnight. */
  readonly from: number;
  readonly length: number;
  readonly isOpen: boolean;
}

/** The day cut where it opens and closes. What cannot be read yet is not drawn. */
function stretchesOf(hours: readonly TypedHours[]): readonly Stretch[] {
  const readable = hours.filter(({ opens, closes }) => timeIn(opens) !== undefined && timeIn(closes) !== undefined);
  const edges = [0, ...readHours(readable).hours.flat().map(minutesOf), 24 * 60];
  return edges.slice(1).map((edge, index) => ({ from: edges[index]!, length: edge - edges[index]!, isOpen: index % 2 === 1 }));
}

/** Minutes after midnight of an `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
