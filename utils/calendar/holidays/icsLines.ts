/** A calendar file that cannot be read: what is wrong, and on which line of it, counted from 1. */
export class UnreadableIcs extends Error {
  override readonly name = 'UnreadableIcs';
  readonly fault: IcsFault;
  readonly line: number;
  /** What stands there, cut where it is long. */
  readonly typed: string;

  constructor(fault: IcsFault, line: number, typed: string) {
    super(`line ${line}: ${fault}: ${typed}`);
    this.fault = fault;
    this.line = line;
    this.typed = typed.slice(0, 60);
  }
}

/** It does not begin as a calendar; a line has no name and value; a component ends that did not begin, or never ends. */
export type IcsFault = 'noCalendar' | 'noLine' | 'unbalanced' | 'cutOff';

/** The events of a calendar file, each as its own lines, without what lies inside of it (alarms). */
export interface IcsEvents {
  /** What the calendar is called, where it says so. */
  readonly title: string | undefined;
  readonly events: readonly (readonly string[])[];
}

const CONTENT_LINE = /^[A-Za-z0-9-]+(?:;(?:[^:"]|"[^"]*")*)?:/;
const TITLE = /^X-WR-CALNAME(?:;[^:]*)?:(.*)$/i;

/** Reads the frame of a file (RFC 5545, 3.1 and 3.4). Throws `UnreadableIcs`; what events say is not looked at. */
export function icsEvents(text: string): IcsEvents {
  const events: string[][] = [];
  const open: string[] = [];
  let title: string | undefined;
  let last = 0;
  for (const { line, number } of unfolded(text)) {
    if (line.trim() === '') continue;
    last = number;
    if (open.length === 0 && !/^BEGIN:VCALENDAR\s*$/i.test(line)) throw new UnreadableIcs('noCalendar', number, line);
    if (!CONTENT_LINE.test(line)) throw new UnreadableIcs('noLine', number, line);
    const [, begins] = /^BEGIN:\s*(\S+)/i.exec(line) ?? [];
    const [, ends] = /^END:\s*(\S+)/i.exec(line) ?? [];
    if (begins !== undefined) open.push(begins.toUpperCase());
    const [outer, inner] = open;
    const isInEvent = outer === 'VCALENDAR' && inner === 'VEVENT' && open.length === 2;
    if (begins !== undefined && isInEvent) events.push([]);
    if (isInEvent) events.at(-1)?.push(line);
    if (open.length === 1)
      title ??= TITLE.exec(line)?.[1]
        ?.trim()
        .replaceAll(/\\([,;\\])/g, '$1');
    if (ends !== undefined && open.pop() !== ends.toUpperCase()) throw new UnreadableIcs('unbalanced', number, line);
  }
  if (last === 0) throw new UnreadableIcs('noCalendar', 1, '');
  if (open.length > 0) throw new UnreadableIcs('cutOff', last, `END:${open.at(-1)}`);
  return { title: title === '' ? undefined : title, events };
}

/** Lines that go on with a space or tab are one, by the number of the first. */
function* unfolded(text: string): Generator<{ readonly line: string; readonly number: number }> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let parts: string[] = [];
  let number = 1;
  for (const [index, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && parts.length > 0) parts.push(line.slice(1));
    else {
      if (parts.length > 0) yield { line: parts.join(''), number };
      [parts, number] = [[line], index + 1];
    }
  }
  if (parts.length > 0) yield { line: parts.join(''), number };
}
