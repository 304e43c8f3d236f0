import type { Instant } from '../time/instant';

/** One deadline by the product's own service level, as the product tells it; nothing is computed from it. */
export interface NativeDeadline {
  /** The contract's metric beside which it stands; absent where the product measures something else. */
  readonly metric?: 'firstResponse' | 'resolution';
  /** What the product itself calls it. */
  readonly name: string;
  /** A `running` one that is past due was missed. `ended`: it is over, and the product does not tell whether in time. Absent: it tells the time alone. */
  readonly state?: 'running' | 'paused' | 'met' | 'missed' | 'ended';
  readonly dueAt?: Instant;
}

/** The service level that the product itself measures. */
export interface NativeLevel {
  readonly product: string;
  /** `undefined`: it does not tell them to this account. */
  readonly deadlines: readonly NativeDeadline[] | undefined;
}
