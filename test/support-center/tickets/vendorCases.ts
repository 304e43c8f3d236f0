import { USERS, customerOf } from './cast.ts';
import { phrase } from './phrases.ts';
import { DAY, HOUR, LOG_BEGINS, MINUTE, WEEK, type Instant, type Message, type NewTicket } from './ticket.ts';
import { titleOf } from './titles.ts';

/** A case waits until the Friday of the week after its own, so that the next one waits already when it ends. */
const ANSWERED_AFTER = 9 * DAY;

/**
 * Cases that wait for the vendor of a customer's own system, one a week for each analyst who signs in. The log knows three such
 * tickets; with these, somebody waits for a third party at each moment.
 */
export const vendorCasesOf = (week: number): NewTicket[] => USERS.map((_, turn) => vendorCase(week, turn));

function vendorCase(week: number, turn: number): NewTicket {
  const analyst = USERS[turn]!;
  const id = 30_000_000 + week * USERS.length + turn;
  const customer = customerOf(id);
  const said = (name: Parameters<typeof phrase>[0]): Message => ({ from: 'analyst', text: phrase(name, customer.language) });
  const wednesday = LOG_BEGINS + week * WEEK + 2 * DAY;
  const createdAt = wednesday + 10 * HOUR + turn * 25 * MINUTE;
  const answeredAt: Instant = createdAt + ANSWERED_AFTER;
  return {
    id,
    label: `INC${id}`,
    title: titleOf(id % 31, 1, false, customer.language),
    description: phrase('noticed', customer.language),
    customer: customer.name,
    type: 'incident',
    createdAt,
    entries: [
      { at: createdAt, by: customer.name, status: 'New', priority: '3 - Moderate', assignee: null },
      { at: createdAt + 20 * MINUTE, by: analyst.name, status: 'Active', assignee: analyst.id },
      { at: createdAt + 2 * HOUR, by: analyst.name, status: 'Awaiting Vendor', message: said('vendorAsked') },
      { at: answeredAt, by: analyst.name, status: 'Active', message: said('vendorAnswered') },
      { at: answeredAt + HOUR, by: analyst.name, status: 'Resolved', message: said('solved') },
      { at: answeredAt + 5 * DAY, by: 'Sistema', status: 'Closed' },
    ],
  };
}
