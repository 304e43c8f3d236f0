/** A calendar definition was refused: `field` is the path of what is wrong (`weekly.mon[1]`), `value` is what stands there. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly field: string,
    readonly value: unknown,
    expected: string,
  ) {
    super(`${field}: ${JSON.stringify(value) ?? String(value)} is not ${expected}`);
  }
}
