/** A line of a file, by the number of the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The line on which a quote opens that never closes. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super(`line ${line}: a quote is not closed`);
  }
}

const SEPARATORS = [';', '\t', ','] as const;

/** What a spreadsheet writes: cells apart by semicolon, tab or comma, whichever the first line has most of; quoted ones may hold these, line breaks and doubled quotes. */
export function csvRows(text: string): readonly CsvRow[] {
  const [heading = ''] = text.split('\n', 1);
  const separator = SEPARATORS.toSorted((one, other) => count(heading, other) - count(heading, one))[0]!;
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let quotedFrom: number | undefined;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n') line++;
    if (quotedFrom !== undefined) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quotedFrom = undefined;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quotedFrom = line;
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quotedFrom !== undefined) throw new UnclosedQuote(quotedFrom);
  endRow();
  return rows;
}

const count = (text: string, sign: string): number => text.split(sign).length;
