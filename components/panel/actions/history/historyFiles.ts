import { clockTexts } from '@/utils/language/shapes/clock';
import { decidingTexts } from '@/utils/language/shapes/actions/deciding';
import { recordTexts } from '@/utils/language/shapes/actions/record';
import { panelTexts } from '@/utils/language/shapes/panel';
import { shortDuration } from '@/utils/language/telling/duration';
import { datedDueText } from '@/utils/language/telling/due';
import { usedText } from '@/utils/language/telling/bounded';
import { targetText } from '@/utils/language/telling/targetText';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Language } from '@/utils/language/language';
import type { ClockHistory, SealedHistory } from '@/utils/messages/circumstances';
import type { Segment } from '@/utils/sla/clock/segments';
import type { FactRow } from '@/utils/tickets/fact';
import type { RecordedEvent } from '@/utils/tickets/ticketRecord';
import type { Instant } from '@/utils/time/instant';

export const FORMATS = ['md', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface Row {
  readonly at: Instant;
  readonly source: string;
  readonly what: string;
}

/** The sealed history as one of the files in which it is handed on. The JSON is exactly the text that the checksum is of. */
export function historyFile(format: Format, sealed: SealedHistory, zone: string, language: Language): string {
  if (format === 'json') return sealed.text;
  const history = JSON.parse(sealed.text) as ClockHistory;
  return format === 'md' ? markdown(history, sealed.checksum, zone, language) : csv(history, sealed.checksum, language);
}

function markdown(history: ClockHistory, checksum: string, zone: string, language: Language): string {
  const texts = decidingTexts(language).history;
  const { ticket, madeAt, partialSince, contract, calendar, clocks } = history;
  const when = (at: Instant): string => datedDueText(at, madeAt, zone, language);
  const { columns } = texts;
  const lines = [
    `# ${inCell(ticket.label)} · ${inCell(ticket.title)}`,
    '',
    `${inCell(ticket.customer ?? '')} · <${ticket.url}> · ${when(madeAt)}`,
  ];
  if (partialSince !== undefined) lines.push('', texts.unknownBefore(when(partialSince)));
  for (const { clock, segments } of clocks) {
    lines.push(
      '',
      `## ${clockTexts(language).metric[clock.metric]}`,
      '',
      ...table(
        [columns.from, columns.to, columns.what, columns.counted],
        segments.map((segment) => [when(segment.from), when(segment.to), segmentText(segment, language), shortDuration(segment.countedMs)]),
      ),
    );
    if (isMeasured(clock)) lines.push('', recordTexts(language).counted(usedText(clock), targetText(clock, language)));
  }
  lines.push(
    '',
    `## ${texts.happened}`,
    '',
    ...table(
      [columns.from, columns.source, columns.what],
      rowsOf(history, language, when).map(({ at, source, what }) => [when(at), source, what]),
    ),
  );
  lines.push('', `## ${texts.contract}`, '', '```json', JSON.stringify({ contract, calendar }, undefined, 2), '```');
  lines.push('', `${texts.checksum}: \`${checksum}\``, '');
  return lines.join('\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(inCell))].map((row) => `| ${row.join(' | ')} |`);

/** What people wrote stays in its cell, and is no markup. */
const inCell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');

function csv(history: ClockHistory, checksum: string, language: Language): string {
  const texts = decidingTexts(language).history;
  const { contract, calendar, clocks } = history;
  const time = (at: Instant): string => new Date(at).toISOString();
  const { columns } = texts;
  const rows = [
    [columns.from, columns.to, columns.source, columns.what, columns.counted],
    ...clocks.flatMap(({ clock, segments }) =>
      segments.map((segment) => [
        time(segment.from),
        time(segment.to),
        clockTexts(language).metric[clock.metric],
        segmentText(segment, language),
        shortDuration(segment.countedMs),
      ]),
    ),
    ...rowsOf(history, language, time).map(({ at, source, what }) => [time(at), '', source, what, '']),
    ['', '', texts.contract, JSON.stringify({ contract, calendar }), ''],
    ['', '', texts.checksum, checksum, ''],
  ];
  return `${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** What begins like a formula is kept from being one. */
const quoted = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

function segmentText({ kind, reason, isByHand }: Segment, language: Language): string {
  const { key, resolved } = panelTexts(language);
  const words = kind === 'closed' ? key.fold : kind === 'resolved' ? resolved : key[kind];
  return [words, reason, isByHand && decidingTexts(language).history.stated('')].filter(Boolean).join(', ');
}

/** What was told and what was stated, in one order. */
function rowsOf({ told, stated }: ClockHistory, language: Language, when: (at: Instant) => string): readonly Row[] {
  const texts = decidingTexts(language).history;
  const events = told.map((event): Row => ({ at: event.at, source: texts.told, what: eventText(event, language) }));
  const facts = stated.map((fact): Row => ({ at: fact.saidAt, source: texts.stated(fact.by), what: factText(fact, language, when) }));
  return [...events, ...facts].toSorted((a, b) => a.at - b.at);
}

function eventText(event: RecordedEvent, language: Language): string {
  const name = decidingTexts(language).history.events[event.kind];
  if (!('to' in event)) return name;
  return `${name}: ${('aka' in event ? event.aka : undefined) ?? event.to ?? '–'}`;
}

/** Every part that it states; instants as times. A kind that is not known here too. */
function factText(fact: FactRow, language: Language, when: (at: Instant) => string): string {
  const { id: _, site: _site, ticket: _ticket, saidAt: _saidAt, by: _by, withdrawnAt, kind, note, ...body } = fact;
  const names: Readonly<Record<string, string | undefined>> = recordTexts(language).kinds;
  const parts = Object.entries(body).map(([part, value]) => `${part} ${isInstant(part, value) ? when(value) : String(value)}`);
  const takenBack = withdrawnAt === undefined ? '' : decidingTexts(language).history.takenBack(when(withdrawnAt));
  return [names[kind] ?? kind, ...parts, note ?? '', takenBack].filter((part) => part !== '').join(' · ');
}

const INSTANTS = new Set(['at', 'from', 'to', 'until', 'dueAt', 'writtenAt', 'keptAt']);
const isInstant = (part: string, value: unknown): value is Instant => typeof value === 'number' && INSTANTS.has(part);
