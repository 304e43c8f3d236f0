import { addBusinessTime } from '@/utils/calendar/businessTime';
import { isOpenAt, openIntervals } from '@/utils/calendar/hours';
import { atTimeText, whenText } from '@/utils/language/telling/due';
import { DAY, HOUR } from '@/utils/time/instant';
import { choices, type Known } from '../field';
import { momentIn, typedMoment } from '../moment';
import { type Form, written } from './form';
import { flag } from './icons';

/** Something promised: a deadline of its own. Outside the hours nobody would keep it, so that is refused here with the closing before. */
export const commitment: Form = {
  id: 'commitment',
  icon: flag,
  fields: () => [
    { name: 'what', type: 'text', isNeeded: true },
    { name: 'toWhom', type: 'text' },
    { name: 'by', type: 'choice', options: choices('moment', 'hours') },
    { name: 'due', type: 'moment', isNeeded: true, isAsked: ({ by }) => by === 'moment' },
    { name: 'hours', type: 'hours', isNeeded: true, isAsked: ({ by }) => by === 'hours' },
    { name: 'written', type: 'choice', options: choices('comment', 'email', 'notYet') },
    { name: 'writtenIn', type: 'text', isAsked: (values) => values['written'] !== 'notYet' },
  ],
  begin: (known) => ({
    toWhom: known.ticket.customer ?? '',
    by: 'moment',
    written: 'notYet',
    ...typedMoment('due', nextClosing(known) ?? known.now + DAY, known.zone),
  }),
  bodyOf(values, { now, zone, texts }) {
    const what = written(values['what']);
    const to = written(values['toWhom']);
    const dueAt = values['by'] === 'moment' ? momentIn(values, 'due', zone) : undefined;
    const businessMs = values['by'] === 'hours' ? Number((values['hours'] ?? '').replace(',', '.')) * HOUR : undefined;
    if (what === undefined || (dueAt === undefined && !(businessMs! > 0))) return undefined;
    const where = values['written'];
    const writtenIn = where === 'comment' || where === 'email' ? (written(values['writtenIn']) ?? texts.choices[where]) : undefined;
    return {
      kind: 'commitment',
      what,
      ...(to !== undefined && { to }),
      ...(dueAt === undefined ? { businessMs: businessMs! } : { dueAt }),
      ...(writtenIn !== undefined && { writtenAt: now, writtenIn }),
    };
  },
  faults(values, known) {
    const { now, zone, texts, reading } = known;
    const dueAt = values['by'] === 'moment' ? momentIn(values, 'due', zone) : undefined;
    const calendar = reading.calendars.get(known.ticket.calendar);
    if (dueAt === undefined || !calendar) return [];
    if (dueAt <= now) return [{ field: 'due', text: texts.past }];
    // What is due at closing was due while it was open.
    if (isOpenAt(calendar, dueAt - 1)) return [];
    const closing = openIntervals(calendar, now, dueAt).at(-1)?.to ?? addBusinessTime(calendar, dueAt, HOUR);
    const repair =
      closing === undefined
        ? undefined
        : { label: texts.use(whenText(closing, now, zone, reading.language)), values: typedMoment('due', closing, zone) };
    return [{ field: 'due', text: texts.closedThen(atTimeText(dueAt, zone, reading.language)), ...(repair && { repair }) }];
  },
  refusedAt: { noAmount: 'hours', endsBeforeItBegins: 'due' },
};

function nextClosing({ now, ticket, reading }: Known): number | undefined {
  const calendar = reading.calendars.get(ticket.calendar);
  return calendar && openIntervals(calendar, now + HOUR, now + 14 * DAY)[0]?.to;
}
