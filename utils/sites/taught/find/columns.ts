import { labelOf, labelWords, leadOf, partsOf } from './words';

/** Cells by column; one that spans several stands in each. */
type Line = readonly Element[];

/** A heading with its words and the columns below it. */
interface Heading {
  readonly element: Element;
  readonly words: string;
  /** Its first words, behind which a count or a hint may come and go. */
  readonly lead: string;
  readonly line: number;
  readonly columns: readonly number[];
}

/** The headings above rows; those of one table are looked for once for each of it. */
export type Headings = (row: Element) => readonly Heading[];

/** What is found stays for as long as the answer is kept: for one look at the page. */
export function headingsOnce(): Headings {
  const known = new Map<Element, readonly Heading[]>();
  return (row) => {
    const holder = holderOf(row);
    const found = known.get(holder) ?? headingsIn(holder, row);
    known.set(holder, found);
    return found;
  };
}

const holderOf = (row: Element): Element =>
  (row.matches('tr') || row.querySelector('tr') ? row.closest('table') : null) ??
  row.closest('[role="grid"], [role="table"], [role="treegrid"]') ??
  row.parentElement ??
  row;

function headingsIn(holder: Element, row: Element): readonly Heading[] {
  const lines = row.matches('tr') ? 1 : row.querySelectorAll('tr').length;
  const heads = holder.matches('table') ? headLines(holder) : [gridHead(holder) ?? boxHead(row) ?? []];
  const isLineByLine = lines > 1 && heads.length === lines;
  return heads.flatMap((cells, at) =>
    [...new Set(cells)].map((element) => ({
      element,
      words: labelOf(element),
      lead: labelWords(leadOf(element)),
      line: isLineByLine ? at : 0,
      columns: cells.flatMap((cell, column) => (cell === element ? [column] : [])),
    })),
  );
}

function headLines(table: Element): readonly Line[] {
  const isHead = (tr: Element): boolean =>
    tr.closest('table') === table && (tr.closest('thead') !== null || (!!tr.querySelector('th') && !tr.querySelector('td')));
  return [...table.querySelectorAll('tr')].filter(isHead).map(spanned);
}

function gridHead(grid: Element): Line | undefined {
  const heads = inTheirOrder(grid.querySelectorAll('[role="columnheader"]'));
  return heads.length > 1 ? heads : undefined;
}

/** A grid may keep its cells in any order and say which column each is of. */
const inTheirOrder = (cells: Iterable<Element>): Line => [...cells].toSorted((one, other) => columnOfCell(one) - columnOfCell(other));
const columnOfCell = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));

/** A row of short words with as many boxes stands first among the rows, or right before them. */
function boxHead(row: Element): Line | undefined {
  const parent = row.parentElement;
  const before = parent?.previousElementSibling;
  // The head may be taken for a row itself.
  const sample = row === parent?.firstElementChild ? (row.nextElementSibling ?? row) : row;
  const heads = [parent?.firstElementChild, before, before?.firstElementChild].filter((head) => head && isBoxHead(head, sample));
  return heads[0] ? partsOf(heads[0]) : undefined;
}

function isBoxHead(head: Element, row: Element): boolean {
  const parts = partsOf(head);
  const isAlike = head !== row && parts.length === partsOf(row).length && parts.length > 2;
  return isAlike && parts.every(({ textContent }) => (textContent ?? '').trim().length <= 30 && !/\d{2}/.test(textContent ?? ''));
}

const spanned = (tr: Element): Line =>
  [...tr.children].flatMap((cell) => Array<Element>(Math.min(Math.max(Number(cell.getAttribute('colspan')) || 1, 1), 50)).fill(cell));

/** The cells of a row, in as many lines as a ticket takes. */
function linesOf(row: Element): readonly Line[] {
  if (row.matches('tr')) return [spanned(row)];
  const lines = [...row.querySelectorAll('tr')].filter((tr) => !row.contains(tr.closest('table')));
  if (lines.length > 0) return lines.map(spanned);
  const cells = inTheirOrder(row.querySelectorAll('[role="cell"], [role="gridcell"], [role="rowheader"]'));
  return [cells.length > 0 ? cells : partsOf(row)];
}

/** How a heading is known: by its words, or by names of its own; whichever are there. */
export interface HeadingNames {
  readonly words?: string;
  readonly names: readonly string[];
}

/**
 * The cell in the one column whose heading is known so; `undefined` where none is, or where words and names are of different columns. A cell that
 * spans columns of other headings too is no field: such rows group, sum up or tell more of the row before. In a row that has fewer cells than there
 * are headings, since one reaches into it from above or was left out, nobody knows which is whose.
 */
export function cellUnder(row: Element, { words, names }: HeadingNames, headings: Headings): Element | undefined {
  const all = headings(row);
  const fits = (each: Heading, by: 'words' | 'lead'): boolean => each[by] === words || names.some((name) => each.element.matches(name));
  const whole = all.filter((each) => fits(each, 'words'));
  const fitting = whole.length > 0 ? whole : all.filter((each) => fits(each, 'lead'));
  if (fitting.length === 0) return undefined;
  const lines = linesOf(row);
  const cells = new Set(fitting.flatMap(({ line, columns }) => columns.map((column) => lines[line]?.[column])));
  const [cell] = cells;
  const isApart = (each: Heading): boolean => {
    const below = each.columns.map((column) => lines[each.line]?.[column]);
    return each.words === '' || (below.every((one) => one !== undefined) && (fitting.includes(each) || below.every((one) => one !== cell)));
  };
  return cells.size === 1 && all.every(isApart) ? cell : undefined;
}

/** The cell of a row in which an element stands, and the headings above it. */
export function columnOf(
  row: Element,
  element: Element,
  headings: Headings,
): { readonly cell: Element; readonly above: readonly Element[] } | undefined {
  for (const [line, cells] of linesOf(row).entries()) {
    const column = cells.findIndex((each) => each.contains(element));
    if (column < 0) continue;
    const above = headings(row).filter((each) => each.line === line && each.columns.includes(column));
    return { cell: cells[column]!, above: above.map((each) => each.element) };
  }
  return undefined;
}
