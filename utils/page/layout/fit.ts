/** How much room a badge takes in the rows of its table: a slot with words, the icon alone, or the icon before the ticket's number. */
export type Step = 'wide' | 'icon' | 'lead';

export interface Row {
  readonly row?: Element;
  readonly table?: Element;
}

export interface Fit {
  stepOf(table: Element | undefined): Step;
  /** Lets `write` put badges into these rows, and takes steps down in tables of which a row grew. */
  around(rows: readonly Row[], write: () => void): void;
  /** All tables begin again with the widest step. */
  forget(): void;
}

/** Less is rounding. */
const GROWN_PX = 0.5;
const next: Partial<Record<Step, Step>> = { wide: 'icon', icon: 'lead' };

const heightOf = (row: Element): number => row.getBoundingClientRect().height;

/**
 * Sees to it that no row gets taller. All rows of a table take the same step, so that badges and subjects stay aligned.
 * `onStep` must make the badges of the table as small as the step says before it returns.
 */
export function createFit(onStep: (table: Element, step: Step) => void): Fit {
  let steps = new WeakMap<Element, Step>();
  const stepOf = (table: Element | undefined): Step => (table && steps.get(table)) ?? 'wide';

  function stepDown(tables: ReadonlySet<Element>): void {
    for (const table of tables) {
      const step = next[stepOf(table)];
      if (step === undefined) continue;
      steps.set(table, step);
      onStep(table, step);
    }
  }

  return {
    stepOf,
    around(rows, write) {
      const measured = rows.flatMap(({ row, table }) => (row && table ? [{ row, table, before: heightOf(row) }] : []));
      write();
      for (let grown = grownTables(measured), tries = 0; grown.size > 0 && tries < 2; grown = grownTables(measured), tries += 1)
        stepDown(grown);
    },
    forget() {
      steps = new WeakMap();
    },
  };
}

function grownTables(rows: readonly { readonly row: Element; readonly table: Element; readonly before: number }[]): Set<Element> {
  return new Set(rows.filter(({ row, before }) => heightOf(row) - before > GROWN_PX).map(({ table }) => table));
}
