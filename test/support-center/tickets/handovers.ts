import { FIRST_LINE, USERS, customerOf } from './cast.ts';
import { phrase } from './phrases.ts';
import { DAY, HOUR, LOG_BEGINS, MINUTE, WEEK, type Instant, type Message, type NewTicket } from './ticket.ts';
import { titleOf } from './titles.ts';

// Monday to Friday, 9:00 to 18:00: the hours of the Aivo calendar, in whose zone the log is read. Counted in business minutes since the log's
// first opening, a handover is plain arithmetic.
const MINUTES_A_DAY = 540;
const DAYS_A_WEEK = 5;
const OPENS = 9 * HOUR;

/** A new ticket enters its last half hour this often, for each of the three. */
const EVERY = 27;
/** Left of the 8 hours of priority 2 when the slot begins: under the 30 minutes of *critical*; one minute is left when it ends. */
const LEFT_AT_START = 28;
const AGE_AT_START = 8 * 60 - LEFT_AT_START;
/** Every third is handed over with just under two hours left, so that one is *at risk* too at each moment. */
const EARLY = 90;
const CLOSES_AFTER = 45 * 60;

/** When so many business minutes have passed since the log's first opening; a closing time is the next opening. */
export function businessInstant(minutes: number): Instant {
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const midnight = LOG_BEGINS + Math.floor(day / DAYS_A_WEEK) * WEEK + (day % DAYS_A_WEEK) * DAY;
  return midnight + OPENS + (minutes - day * MINUTES_A_DAY) * MINUTE;
}

export function businessMinutes(at: Instant): number {
  const day = Math.floor((at - LOG_BEGINS) / DAY);
  const sinceOpening = (at - LOG_BEGINS - day * DAY - OPENS) / MINUTE;
  const weekday = day % 7;
  const whole = Math.floor(day / 7) * DAYS_A_WEEK + Math.min(weekday, DAYS_A_WEEK);
  return whole * MINUTES_A_DAY + (weekday < DAYS_A_WEEK ? Math.min(Math.max(sinceOpening, 0), MINUTES_A_DAY) : 0);
}

/** The slots whose tickets are open at `now`, or were on the business day before. */
export function slotsAround(now: Instant): { readonly first: number; readonly last: number } {
  const minutes = businessMinutes(now);
  return { first: Math.floor(minutes / EVERY) - MINUTES_A_DAY / EVERY, last: Math.ceil((minutes + AGE_AT_START) / EVERY) };
}

/** The tickets of one slot, one for each analyst who signs in; theirs begin a third of a slot apart. */
export const handoversOf = (slot: number): NewTicket[] => USERS.map((_, turn) => handover(slot, turn));

function handover(slot: number, turn: number): NewTicket {
  const begins = slot * EVERY + (turn * EVERY) / USERS.length;
  const analyst = USERS[turn]!;
  const firstLine = FIRST_LINE[turn]!;
  const id = 20_000_000 + slot * USERS.length + turn;
  const customer = customerOf(id);
  const at = (minutes: number): Instant => businessInstant(begins + minutes);
  const said = (name: Parameters<typeof phrase>[0]): Message => ({ from: 'analyst', text: phrase(name, customer.language) });
  const createdAt = at(-AGE_AT_START);
  return {
    id,
    label: `INC${id}`,
    title: titleOf(id % 31, id % 53, false, customer.language),
    description: phrase('noticed', customer.language),
    customer: customer.name,
    type: 'incident',
    createdAt,
    entries: [
      { at: createdAt, by: customer.name, status: 'New', priority: '2 - High', assignee: null },
      { at: at(6 - AGE_AT_START), by: firstLine.name, status: 'Active', assignee: firstLine.id },
      { at: at(slot % 3 === 0 ? -EARLY : 0), by: firstLine.name, assignee: analyst.id, message: said('handedOver') },
      { at: at(EVERY), by: analyst.name, status: 'Resolved', message: said('solved') },
      { at: at(EVERY + CLOSES_AFTER), by: 'Sistema', status: 'Closed' },
    ],
  };
}
