// What happened to the one ticket of which each product tells.

export const DAY = '2026-11-16';
export const CREATED = `${DAY}T12:00:00Z`;
export const UPDATED = `${DAY}T18:00:00Z`;

export type Field = 'status' | 'priority' | 'assignee';
type Step = readonly [hour: number, field: Field, from: string, to: string];

/** By numbers, as most products keep them. */
export const steps: readonly Step[] = [
  [13, 'assignee', '', '7'],
  [14, 'status', '1', '2'],
  [14, 'priority', '1', '2'],
  [15, 'status', '2', '3'],
  [16, 'assignee', '7', '5'],
  [17, 'priority', '2', '3'],
  [18, 'status', '3', '4'],
];
export const at = (hour: number): string => `${DAY}T${hour}:00:00Z`;
