import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import { type Calendar, tableFor } from '@/utils/calendar/calendar';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { bareAdd, bareBetween } from './bareTable.ts';
import { compileTimes } from './compileTimes.ts';
import { tell } from './finding.ts';
import { loadPeers, type Peer } from './peer.ts';
import { checksum, type Contender, race } from './stopwatch.ts';
import { clocksOfManyTickets } from './ticketClocks.ts';
import { randomInstants, workWeek } from './workWeek.ts';

// Business time: the engine, its peers and the limit on the same questions, in one run.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ['America/Sao_Paulo', 'America/Argentina/Buenos_Aires'];
const ENGINE = 'engine';
const LIMIT = 'the limit';

interface Question {
  readonly name: string;
  readonly op: 'between' | 'add';
  readonly amount: number;
}

const between = (name: string, amount: number): Question => ({ name: `between, over ${name}`, op: 'between', amount });
const add = (hours: number): Question => ({ name: `add ${hours} h`, op: 'add', amount: hours * HOUR });

const questions = [
  between('1 day', DAY),
  between('30 days', 30 * DAY),
  between('1 year', 365 * DAY),
  between('5 years', 1826 * DAY),
  add(4),
  add(45),
  add(400),
];

interface Row {
  readonly question: Question;
  readonly times: Readonly<Record<string, number>>;
  /** The peers that answered a sample as the engine does. */
  readonly correct: readonly string[];
}

const instants = randomInstants(1 << 16);
const { peersFor } = await loadPeers();

function engine(calendar: Calendar, { op, amount }: Question): Contender {
  if (op === 'add') {
    return (first, count) => {
      let sum = 0;
      for (let i = first; i < first + count; i++) sum += addBusinessTime(calendar, instants[i]!, amount) ?? 0;
      return sum;
    };
  }
  return (first, count) => {
    let sum = 0;
    for (let i = first; i < first + count; i++) sum += businessTimeBetween(calendar, instants[i]!, instants[i]! + amount);
    return sum;
  };
}

function limit(calendar: Calendar, { op, amount }: Question): Contender {
  const table = tableFor(calendar, instants[0]!, instants[0]!);
  return op === 'between' ? bareBetween(table, instants, amount) : bareAdd(table, instants, amount);
}

function contenderOf(peer: Peer, { op, amount }: Question): Contender {
  return (first, count) => {
    let sum = 0;
    for (let i = first; i < first + count; i++) {
      sum += op === 'between' ? peer.between(instants[i]!, instants[i]! + amount) : peer.add(instants[i]!, amount);
    }
    return sum;
  };
}

function isCorrect(peer: Contender, own: Contender): boolean {
  return Array.from({ length: 12 }, (_, index) => index * 997).every((at) => peer(at, 1) === own(at, 1));
}

function raceIn(timeZone: string): Row[] {
  // Two of the peers know the process's zone only.
  process.env['TZ'] = timeZone;
  const definition = workWeek(timeZone);
  const calendar = compileCalendar(definition);
  tableFor(calendar, Math.min(...instants.subarray(0, 1_000)) - 366 * DAY, Math.max(...instants.subarray(0, 1_000)) + 6 * 366 * DAY);
  // All of the fast ones in one race, so that they can be compared, and apart from the peers, whose long turns would leave them a cold cache.
  const fast = race(
    Object.fromEntries(
      questions.flatMap((question) => [
        [`${ENGINE}: ${question.name}`, engine(calendar, question)],
        [`${LIMIT}: ${question.name}`, limit(calendar, question)],
      ]),
    ),
    instants.length,
  );
  return questions.map((question) => {
    const peers = peersFor(definition).map((peer) => [peer.name, contenderOf(peer, question)] as const);
    const correct = peers.filter(([, answer]) => isCorrect(answer, engine(calendar, question))).map(([name]) => name);
    const own = { [ENGINE]: fast[`${ENGINE}: ${question.name}`]!, [LIMIT]: fast[`${LIMIT}: ${question.name}`]! };
    return { question, times: { ...own, ...race(Object.fromEntries(peers), instants.length) }, correct };
  });
}

const fastestCorrect = ({ times, correct }: Row): number => Math.min(...correct.map((name) => times[name]!));

function printTable(timeZone: string, rows: readonly Row[]): void {
  const peers = Object.keys(rows[0]!.times).slice(2);
  console.log(`\n${timeZone}, Mon-Fri 9-18, 12 holidays a year; * marks a peer that answers otherwise`);
  console.log(
    ['question'.padEnd(22), ENGINE, LIMIT, '× limit', ...peers.map((name) => `${name} (× engine)`)]
      .map((cell) => cell.padStart(12))
      .join('  '),
  );
  for (const { question, times, correct } of rows) {
    const cells = peers.map((name) => {
      const cell = `${(times[name]! / 1e3).toFixed(0)} µs (${Math.round(times[name]! / times[ENGINE]!).toLocaleString('en')}×)`;
      return `${cell}${correct.includes(name) ? '' : ' *'}`.padStart(name.length + 11);
    });
    const own = [`${times[ENGINE]!.toFixed(1)} ns`, `${times[LIMIT]!.toFixed(1)} ns`, (times[ENGINE]! / times[LIMIT]!).toFixed(2)];
    console.log([question.name.padEnd(22), ...own.map((cell) => cell.padStart(12)), ...cells].join('  '));
  }
}

const rows = ZONES.flatMap((timeZone) => {
  const found = raceIn(timeZone);
  printTable(timeZone, found);
  return found;
});
const over = (name: string): Row[] => rows.filter(({ question }) => question.name === `between, over ${name}`);
const perDay = over('1 day').map(({ times }) => times[ENGINE]!);

console.log('');
tell({
  what: 'business time: the slowest question, as a multiple of the limit',
  measured: Math.max(...rows.map(({ times }) => times[ENGINE]! / times[LIMIT]!)),
  limit: 2,
  unit: '×',
});
tell({
  what: 'business time: faster than the fastest correct peer, over 1 year',
  measured: Math.min(...over('1 year').map((row) => fastestCorrect(row) / row.times[ENGINE]!)),
  least: 100_000,
  unit: '×',
});
tell({
  what: 'business time: 5 years cost as a multiple of 1 day',
  measured: Math.max(...over('5 years').map(({ times }, index) => times[ENGINE]! / perDay[index]!)),
  limit: 1.5,
  unit: '×',
});
const compiling = compileTimes();
tell({ what: 'business time: compile one year of a calendar, zone known', measured: compiling.knownZone, limit: 0.2, unit: 'ms' });
tell({ what: 'business time: compile one year of a calendar, new zone', measured: compiling.newZone, limit: 2, unit: 'ms' });
tell({ what: 'clocks: both metrics of 100,000 tickets with 6 events each', measured: clocksOfManyTickets(), limit: 1_000, unit: 'ms' });
if (Number.isNaN(checksum())) throw new Error('Someone answered with no number.');
