import { textOf } from '../sources';
import type { RecordedDatabase } from './recordedDatabase';

type Role = 'snoozed' | 'acknowledged' | 'told' | 'watched' | 'overdue' | 'paused' | 'onTrack' | 'nobodys' | 'resolved';

/** What an earlier Prazo left in a browser; `test/recorded/README.md` tells what happened to which ticket. */
export interface RecordedProfile {
  /** That wrote it. */
  readonly commit: string;
  /** Epoch milliseconds. */
  readonly recordedAt: number;
  /** Keys of tickets. */
  readonly tickets: Readonly<Record<Role, string>> & { readonly together: readonly string[]; readonly taught: readonly string[] };
  readonly storage: Readonly<Record<string, unknown>>;
  readonly databases: readonly RecordedDatabase[];
}

/** As if it had been recorded so many whole milliseconds later. Instants stand in values, in ids and in texts, always with their thirteen digits. */
export function recordedProfile(movedByMs = 0): RecordedProfile {
  return JSON.parse(
    textOf('test/recorded/profile.json').replaceAll(/(?<!\d)1\d{12}(?!\d)/g, (instant) => String(Number(instant) + movedByMs)),
  ) as RecordedProfile;
}
