// Turns the public event log (CSV) into `incidents.txt`, which is what the support center reads. Run by hand, only when the CSV changes:
//   node test/support-center/data/compact.ts path/to/incident_event_log.csv
import { readFileSync, writeFileSync } from 'node:fs';

const MINUTE = 60_000;
/** The Monday with which the log begins; minutes count from its midnight, in the log's own wall time. */
const BEGINNING = Date.UTC(2016, 1, 29);

type Row = Readonly<Record<string, string>>;

/** `DD-MM-YYYY HH:MM` to minutes after the beginning. */
function minutesOf(wallTime: string): number {
  const [, day, month, year, hour, minute] = /^(\d\d)-(\d\d)-(\d{4}) (\d\d):(\d\d)$/.exec(wallTime)!.map(Number);
  return (Date.UTC(year!, month! - 1, day, hour, minute) - BEGINNING) / MINUTE;
}

/** The number in an anonymized name ("Resolver 89"), or `-` where it is missing. */
const numberIn = (name: string): string => /\d+/.exec(name)?.[0] ?? '-';

/** The first value of a column that is not missing: later rows of an incident sometimes lose it. */
const known = (rows: readonly Row[], column: string): string => numberIn(rows.find((row) => row[column] !== '?')?.[column] ?? '?');

const STATES = ['New', 'Active', 'Awaiting User Info', 'Awaiting Vendor', 'Awaiting Problem', 'Awaiting Evidence', 'Resolved', 'Closed'];

function eventLine(row: Row): string {
  const state = STATES.indexOf(row['incident_state']!);
  if (state < 0) throw new Error(`unknown state ${row['incident_state']}`);
  return [minutesOf(row['sys_updated_at']!), state, row['priority']![0], numberIn(row['assigned_to']!), numberIn(row['sys_updated_by']!)].join(' ');
}

function incidentLines(rows: readonly Row[]): string[] {
  const first = rows[0]!;
  const facts = [
    first['number'],
    minutesOf(first['opened_at']!),
    numberIn(first['caller_id']!),
    known(rows, 'category'),
    known(rows, 'subcategory'),
    known(rows, 'u_symptom'),
  ];
  return [facts.join(' '), ...rows.map(eventLine)];
}

const [header, ...lines] = readFileSync(process.argv[2]!, 'utf8').trim().split('\n');
const columns = header!.trim().split(',');
const incidents = new Map<string, Row[]>();
for (const line of lines) {
  const values = line.trim().split(',');
  const row: Row = Object.fromEntries(columns.map((column, index) => [column, values[index]!]));
  const rows = incidents.get(row['number']!);
  if (rows) rows.push(row);
  else incidents.set(row['number']!, [row]);
}

writeFileSync(new URL('incidents.txt', import.meta.url), [...incidents.values()].flatMap(incidentLines).join('\n') + '\n');
console.log(`${incidents.size} incidents, ${lines.length} events`);
