import { localDayOf } from '@/utils/calendar/wallTime';
import type { CsvTexts } from '@/utils/language/shapes/options/customers';
import type { Customer, Integration } from '@/utils/sla/policy/customers';
import { plainWord } from '@/utils/sla/words/words';
import type { Site } from '@/utils/sites/site';
import { LONGEST_NAME, MOST_ALIASES, MOST_INTEGRATIONS } from '../customerDraft';
import { csvRows, type CsvRow } from './csvRows';

/** What a file may tell of a customer. */
export type CsvColumn = keyof CsvTexts['columns'];

/** What is wrong with a cell, so that its line is refused. */
export type CsvFault = keyof CsvTexts['fault'];

/** A line that was refused. */
export interface RefusedLine {
  readonly line: number;
  /** Absent where it is the line as a whole. */
  readonly column?: CsvColumn;
  readonly typed: string;
  readonly fault: CsvFault;
}

/** A line that was understood; a column that the file does not have says nothing. */
export interface CsvCustomer extends Omit<Customer, 'id' | 'coverage' | 'site'> {
  readonly says: ReadonlySet<CsvColumn>;
  readonly coverage: Customer['coverage'] | undefined;
  readonly site: Customer['site'] | undefined;
}

export interface CsvCustomers {
  readonly customers: readonly CsvCustomer[];
  readonly refused: readonly RefusedLine[];
  /** Headings that name no column of these. */
  readonly leftOut: readonly string[];
}

/** There is no column of customers. */
export class NoCustomers extends Error {}

/** As people head them, in each language. */
const headings: Readonly<Record<CsvColumn, readonly string[]>> = {
  customer: ['cliente', 'customer', 'client', 'nome', 'nombre', 'name'],
  aliases: ['tambem', 'tambien', 'also', 'outros nomes', 'otros nombres', 'other names', 'aliases'],
  site: ['site', 'sitio'],
  coverage: ['24x7', '24/7', 'cobertura', 'coverage'],
  since: ['desde', 'since', 'from'],
  until: ['ate', 'hasta', 'until', 'to'],
  builtByUs: ['feitas por nos', 'hechas por nosotros', 'built by us', 'integracoes', 'integraciones', 'integrations'],
  selfService: ['self-service', 'self service', 'autoservicio', 'autoatendimento'],
};

const YES = new Set(['sim', 'si', 'yes', 's', 'y', 'x', '1', 'true']);
const NO = new Set(['nao', 'no', 'n', '0', 'false', '']);

export interface CsvReading {
  readonly sites: readonly Site[];
  /** A day before its month, as Portuguese and Spanish write it; else dates are as 2026-12-31 alone. */
  readonly dayFirst: boolean;
}

/** The customers of a file, line by line: one that is wrong is told and costs no other. Throws where there is no column of customers, or a quote does not close. */
export function customersCsv(text: string, { sites, dayFirst }: CsvReading): CsvCustomers {
  const [heading, ...rows] = csvRows(text);
  const titles = heading?.cells ?? [];
  const columns = titles.map((title) => columnOf(title));
  if (!columns.includes('customer')) throw new NoCustomers();
  const says = new Set(columns.filter((column) => column !== undefined));
  const refused: RefusedLine[] = [];
  const customers: CsvCustomer[] = [];
  const lineOf = new Map<string, number>();

  for (const row of rows) {
    const read = readRow(row);
    if ('fault' in read) refused.push(read);
    else customers.push(read);
  }
  return { customers, refused, leftOut: titles.filter((title, place) => columns[place] === undefined && title !== '') };

  function readRow({ line, cells }: CsvRow): CsvCustomer | RefusedLine {
    const cellOf = (column: CsvColumn): string => cells[columns.indexOf(column)] ?? '';
    const refuse = (fault: CsvFault, column: CsvColumn, typed = cellOf(column)): RefusedLine => ({ line, column, typed, fault });
    if (cells.slice(titles.length).some(Boolean)) return { line, typed: cells.slice(titles.length).join(' '), fault: 'tooManyCells' };
    const name = cellOf('customer');
    if (name === '') return refuse('empty', 'customer');
    const lists = {
      aliases: listIn(cellOf('aliases')),
      builtByUs: listIn(cellOf('builtByUs')),
      selfService: listIn(cellOf('selfService')),
    };
    const { aliases, builtByUs, selfService } = lists;
    if (name.length > LONGEST_NAME) return refuse('tooLong', 'customer');
    for (const column of ['aliases', 'builtByUs', 'selfService'] as const) {
      const long = lists[column].find((each) => each.length > LONGEST_NAME);
      if (long !== undefined) return refuse('tooLong', column, long);
      if (lists[column].length > (column === 'aliases' ? MOST_ALIASES : MOST_INTEGRATIONS / 2)) return refuse('tooMany', column);
    }
    const both = selfService.find((each) => builtByUs.some((other) => plainWord(other) === plainWord(each)));
    if (both !== undefined) return refuse('bothKinds', 'selfService', both);
    const site = siteIn(cellOf('site'), sites);
    if (site === null) return refuse('site', 'site');
    const coverage = coverageIn(cellOf('coverage'), dateIn(cellOf('since'), dayFirst), dateIn(cellOf('until'), dayFirst), says);
    if ('fault' in coverage) return refuse(coverage.fault, coverage.column);
    // Lines that were right so far: of two that name one customer the second is refused.
    for (const [column, each] of [['customer', name] as const, ...aliases.map((alias) => ['aliases', alias] as const)]) {
      const key = `${site ?? ''} ${plainWord(each)}`;
      if ((lineOf.get(key) ?? line) !== line) return refuse('repeated', column, each);
    }
    for (const each of [name, ...aliases]) lineOf.set(`${site ?? ''} ${plainWord(each)}`, line);
    const of = (names: readonly string[], kind: Integration['kind']): readonly Integration[] => names.map((each) => ({ name: each, kind }));
    const integrations = [...of(builtByUs, 'builtByUs'), ...of(selfService, 'selfService')];
    return { name, aliases, site, coverage: coverage.coverage, integrations, says };
  }
}

const columnOf = (title: string): CsvColumn | undefined =>
  (Object.keys(headings) as CsvColumn[]).find((column) => headings[column].includes(plainWord(title)));

/** Several in a cell stand apart by a bar or a line break; commas may belong to a name. */
const listIn = (cell: string): readonly string[] => [
  ...new Map(
    cell
      .split(/[|\n]/)
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => [plainWord(each), each]),
  ).values(),
];

/** `undefined`: everywhere; `null`: none of these. */
function siteIn(cell: string, sites: readonly Site[]): string | undefined | null {
  if (cell === '') return undefined;
  return sites.find(({ id, name }) => plainWord(name) === plainWord(cell) || id === cell.replace(/\/$/, ''))?.id ?? null;
}

/** `''` where there is none, `null` where it is no day. */
function dateIn(cell: string, dayFirst: boolean): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const date = dayFirst && year !== '' ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  return date === '' || localDayOf(date) !== undefined ? date : null;
}

type CoverageRead = Pick<CsvCustomer, 'coverage'> | { readonly fault: CsvFault; readonly column: CsvColumn };

/** Where no column says whether there is a coverage, a date of it does. */
function coverageIn(cell: string, since: string | null, until: string | null, says: ReadonlySet<CsvColumn>): CoverageRead {
  if (since === null) return { fault: 'date', column: 'since' };
  if (until === null) return { fault: 'date', column: 'until' };
  if (until !== '' && until < since) return { fault: 'endsBefore', column: 'until' };
  const word = plainWord(cell);
  if (!YES.has(word) && !NO.has(word)) return { fault: 'yesOrNo', column: 'coverage' };
  const hasDates = since !== '' || until !== '';
  if (!YES.has(word) && says.has('coverage') && hasDates) return { fault: 'datesAlone', column: 'coverage' };
  if (!YES.has(word) && !hasDates) return { coverage: undefined };
  return { coverage: { ...(since !== '' && { since }), ...(until !== '' && { until }) } };
}
