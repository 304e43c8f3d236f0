/** What the first start asks, in order; the last is reached, never ticked off. */
export const STEPS = ['site', 'hours', 'alert', 'badge'] as const;
export type StepName = (typeof STEPS)[number];

/** How far somebody came who may close the page at any time. */
export interface Progress {
  readonly done: readonly StepName[];
  /** Of the list that was pasted. */
  readonly address?: string;
  /** The test alert was seen. */
  readonly isAlertSeen?: boolean;
}

/** As it was kept; what cannot be read is begun anew. */
export function progressIn(text: string | undefined): Progress {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return { done: [] };
    const { done, address, isAlertSeen } = kept as Readonly<Record<string, unknown>>;
    return {
      done: Array.isArray(done) ? STEPS.filter((step) => done.includes(step)) : [],
      ...(typeof address === 'string' && { address }),
      ...(isAlertSeen === true && { isAlertSeen }),
    };
  } catch {
    return { done: [] };
  }
}
