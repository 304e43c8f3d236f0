/** How much room a badge takes in the rows of its table: a slot with words, the icon alone, or the icon before the ticket's number. */
export type Step = 'wide' | 'icon' | 'lead';

/** A row that gets a badge beside `anchor`. Without row and table the badge stands alone and nothing is measured. */
export interface Row {
  readonly anchor: Element;
  readonly row?: Element;
  readonly table?: Element;
}

export interface Fit {
  /** Reads layout for the first row of a table: the table begins with the widest step that there is room for. */
  stepOf(row: Row): Step;
  /** Lets `write` put badges into these rows, and takes steps down in tables of which a row grew. */
  around(rows: readonly Row[], write: () => void): void;
  /** All tables begin again. */
  forget(): void;
}

/** Less is rounding. */
const GROWN_PX = 0.5;
/** The slot with words takes half of a line of this length: text that is cut off with an ellipsis grows no row, but must stay readable. */
const ROOMY_PX = 2 * 96;

const nextStep: Readonly<Partial<Record<Step, Step>>> = { wide: 'icon', icon: 'lead' };
const heightOf = (row: Element): number => row.getBoundingClientRect().height;

/** What stands in a line is no longer than its text, unless that is cut off there; the line is as long as the box around it. */
function standsInLine(element: Element): boolean {
  const { display, overflowX } = getComputedStyle(element);
  return display === 'inline' || (display.startsWith('inline') && !/hidden|clip|auto|scroll/.test(overflowX));
}

function lineWidth(anchor: Element): number {
  let box = anchor.parentElement;
  while (box && standsInLine(box)) box = box.parentElement;
  return box?.getBoundingClientRect().width ?? 0;
}

const roomiest = (anchor: Element): Step => (lineWidth(anchor) < ROOMY_PX ? 'icon' : 'wide');

/**
 * Sees to it that no row gets taller and no subject is squeezed out. All rows of a table take the same step, so that badges
 * and subjects stay aligned. `onStep` must make the badges of the table as small as its step says before it returns.
 */
export function createFit(onStep: (table: Element, step: Step) => void): Fit {
  let steps = new WeakMap<Element, Step>();

  function stepOf({ anchor, table }: Row): Step {
    if (table === undefined) return 'wide';
    let step = steps.get(table);
    if (step === undefined) {
      step = roomiest(anchor);
      steps.set(table, step);
    }
    return step;
  }

  function stepDown(tables: ReadonlySet<Element>): void {
    for (const table of tables) {
      const step = nextStep[steps.get(table) ?? 'wide'];
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
