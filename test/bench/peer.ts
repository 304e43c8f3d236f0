import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';

/** What else answers these questions, doing what it can of the work; instants in, instants and milliseconds out. */
export interface Peer {
  readonly name: string;
  between(from: number, to: number): number;
  add(from: number, amount: number): number;
}

interface Peers {
  peersFor(definition: CalendarDefinition): readonly Peer[];
}

/** The peers are packages of the benchmark alone (`package.json` beside this file), so that nothing else needs them: they are looked for when it runs. */
export const loadPeers = async (): Promise<Peers> => (await import(new URL('peers.ts', import.meta.url).href)) as Peers;
