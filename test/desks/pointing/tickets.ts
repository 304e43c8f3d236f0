/** A ticket as the invented products below keep it; each of them shows less. */
export interface DeskTicket {
  readonly number: number;
  readonly title: string;
  status: string;
  priority: string;
  assignee: string;
  /** Epoch milliseconds, at a whole minute. */
  readonly createdAt: number;
}

/** What a reader of a page is: columns, language and zone are everybody's own choice. */
export interface Reader {
  readonly language: 'en' | 'pt';
  readonly columns: readonly string[];
  readonly timeZone: string;
  readonly now: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The parts of a wall's date in a zone. */
export function partsOf(at: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: parts['day']!, month: parts['month']!, year: parts['year']!, clock: `${parts['hour']}:${parts['minute']}` };
}

/** `1 d 12 h`, `2 h 05 m`. */
export function ageOf(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  return days > 0 ? `${days} d ${hours} h` : `${hours} h ${two(minutes % 60)} m`;
}
