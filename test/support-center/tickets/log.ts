import { readFileSync } from 'node:fs';

/** One row of the log. Times are minutes of wall time after the log's first Monday. */
export interface LogEvent {
  readonly minute: number;
  /** Index into `STATUSES`. */
  readonly state: number;
  /** 1 to 4. */
  readonly priority: number;
  readonly resolver: number | undefined;
  readonly updatedBy: number;
}

export interface LogIncident {
  readonly number: number;
  readonly openedMinute: number;
  readonly caller: number;
  readonly category: number;
  readonly symptom: number;
  /** In the log's own order, repetitions included. */
  readonly events: readonly LogEvent[];
}

const numberOf = (word: string): number | undefined => (word === '-' ? undefined : Number(word));

/** Parses `data/incidents.txt`; its README says what the columns are. */
export function parseLog(text: string): LogIncident[] {
  const incidents: (LogIncident & { readonly events: LogEvent[] })[] = [];
  for (const line of text.split('\n')) {
    const words = line.split(' ');
    if (line.startsWith('INC')) {
      const [label, opened, caller, category, , symptom] = words;
      incidents.push({
        number: Number(label!.slice(3)),
        openedMinute: Number(opened),
        caller: Number(caller),
        category: numberOf(category!) ?? 0,
        symptom: numberOf(symptom!) ?? 0,
        events: [],
      });
    } else if (line !== '') {
      const [minute, state, priority, resolver, updatedBy] = words;
      incidents.at(-1)!.events.push({
        minute: Number(minute),
        state: Number(state),
        priority: Number(priority),
        resolver: numberOf(resolver!),
        updatedBy: numberOf(updatedBy!) ?? 0,
      });
    }
  }
  return incidents;
}

export const readLog = (): LogIncident[] => parseLog(readFileSync(new URL('../data/incidents.txt', import.meta.url), 'utf8'));
