/** A calendar definition was refused: `field` is the path of what is wrong (`weekly.mon[1]`), `value` is what stands there. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly field: string;
  readonly value: unknown;

  constructor(field: string, value: unknown, expected: string) {
    super(`${field}: ${shown(value)} is not ${expected}`);
    this.field = field;
    this.value = value;
  }
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A bigint, or an object that contains itself.
    return String(value);
  }
}
