// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFit, type Fit, type Row, type Step } from '@/utils/page/layout/fit';

interface Line {
  /** Pixels left beside the subject: a badge that needs more wraps the line. */
  readonly spare: number;
  readonly width?: number;
}

const takes: Readonly<Record<Step, number>> = { wide: 96, icon: 24, lead: 0 };

/** A table whose rows grow by a line of 18 px when a badge needs more than they can spare. */
function tableOf(lines: readonly Line[]): { table: Element; rows: Row[]; badged: Set<Row>; fit: Fit; stepped: Step[] } {
  const table = document.createElement('table');
  const badged = new Set<Row>();
  const stepped: Step[] = [];
  const rows = lines.map(({ spare, width = 600 }): Row => {
    const row = document.createElement('tr');
    const cell = document.createElement('td');
    const anchor = document.createElement('a');
    row.append(cell);
    cell.append(anchor);
    const entry: Row = { row, table, anchor };
    cell.getBoundingClientRect = () => new DOMRect(0, 0, width, 28);
    row.getBoundingClientRect = () => new DOMRect(0, 0, 1_000, badged.has(entry) && takes[fit.stepOf(entry)] > spare ? 46 : 28);
    return entry;
  });
  const fit = createFit((_, step) => void stepped.push(step));
  return { table, rows, badged, fit, stepped };
}

const put = ({ rows, badged, fit }: ReturnType<typeof tableOf>, some = rows): void =>
  fit.around(some, () => some.forEach((row) => badged.add(row)));

const stepOf = ({ fit, rows }: ReturnType<typeof tableOf>): Step => fit.stepOf(rows[0]!);

describe('the badges of a table', () => {
  it('take the wide slot where no row grows', () => {
    const table = tableOf([{ spare: 100 }, { spare: 300 }]);

    put(table);

    expect(stepOf(table)).toBe('wide');
    expect(table.stepped).toEqual([]);
  });

  it.each([
    [[{ spare: 300 }, { spare: 30 }], ['icon']],
    [
      [{ spare: 300 }, { spare: 3 }],
      ['icon', 'lead'],
    ],
  ])('all step down when one row grows: %j', (lines, steps) => {
    const table = tableOf(lines);

    put(table);

    expect(table.stepped).toEqual(steps);
  });

  it('step down later when a row that comes later grows', () => {
    const table = tableOf([{ spare: 300 }, { spare: 30 }]);
    const [first, second] = table.rows;

    put(table, [first!]);
    expect(stepOf(table)).toBe('wide');

    put(table, [second!]);
    expect(stepOf(table)).toBe('icon');
  });

  it('are icons from the start where words would take half of the line, which an ellipsis would hide', () => {
    const table = tableOf([{ spare: 1_000, width: 110 }]);

    put(table);

    expect(stepOf(table)).toBe('icon');
  });

  it('have as much room as their line, however short the text around them is', () => {
    const table = tableOf([{ spare: 300 }]);
    const { anchor } = table.rows[0]!;
    const [short, bold] = [document.createElement('span'), document.createElement('b')];
    short.style.display = 'inline-block';
    bold.style.display = 'inline';
    for (const box of [short, bold]) box.getBoundingClientRect = () => new DOMRect(0, 0, 40, 18);
    anchor.replaceWith(short);
    short.append(bold);
    bold.append(anchor);
    // Only what is in the document has computed styles.
    document.body.replaceChildren(table.rows[0]!.row!);

    put(table);

    expect(stepOf(table)).toBe('wide');
  });

  it('leave other tables alone, and begin anew when asked', () => {
    const table = tableOf([{ spare: 30 }]);
    put(table);
    expect(stepOf(tableOf([{ spare: 300 }]))).toBe('wide');

    table.fit.forget();

    expect(stepOf(table)).toBe('wide');
  });

  it('are not measured where they stand alone', () => {
    const { fit } = tableOf([]);
    const title: Row = { anchor: document.createElement('h1') };
    let isWritten = false;

    fit.around([title], () => void (isWritten = true));

    expect(isWritten).toBe(true);
    expect(fit.stepOf(title)).toBe('wide');
  });
});
