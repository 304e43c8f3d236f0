import type { RecordedEvent } from '../../tickets/ticketRecord';

/** What people call what an id identifies. */
export interface Name {
  readonly word: string;
  /** What else it is or was called: as its history has it, or without what tells it from others of that name. */
  readonly aka?: string;
}

/** One thing by its id, with what it is called now; `sort` tells it from another of that name, where there are several. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly sort?: string | undefined;
}

/** What each is called, by id. Those that share a name and are not the same sort of thing are told apart, so that each can be mapped by itself. */
export function namesById(all: Iterable<Named>): ReadonlyMap<string, Name> {
  const every = [...all];
  const sorts = Map.groupBy(every, ({ name }) => name);
  return new Map(
    every.map(({ id, name, sort }) => {
      const isShared = sort !== undefined && sorts.get(name)?.some((other) => other.sort !== sort);
      return [id, isShared ? { word: `${name} · ${sort}`, aka: name } : { word: name }];
    }),
  );
}

/** The name of an id as it is now, else as a history told it; what it told beside is kept, since somebody may have mapped it by that. */
export function nameOf(names: ReadonlyMap<string, Name>, id: string, told: string | undefined): Name {
  const name = names.get(id);
  if (name === undefined) return { word: told ?? id };
  return told === undefined || told === name.word || told === name.aka ? name : { word: name.word, aka: told };
}

/** Whoever got a ticket, with what people call them: a name may tell that it is nobody. */
export const withPeople = (events: readonly RecordedEvent[], people: ReadonlyMap<string, string>): RecordedEvent[] =>
  events.map((event) => {
    const name = event.kind === 'assignee' && event.to !== undefined ? people.get(event.to) : undefined;
    return event.kind !== 'assignee' || name === undefined || name === event.to ? event : { ...event, aka: name };
  });
