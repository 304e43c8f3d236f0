import type { Slots } from '../settings/settingsStore';
import { openDatabase } from '../steps/openDatabase';
import { newestOf } from '../steps/steps';
import { reasonOf } from '../storeProblem';
import { bring, everythingIn } from './bring';
import { chosenSaid, type Forerunner, nameOf, type SaidChoice, type SaidDatabase, saidShape, SLOT } from './saidDatabase';

/** What lies elsewhere is copied first and noted as done then, so that a worker that dies in between only copies it once more. */
async function makeWhole(slots: Slots, choice: SaidChoice, database: SaidDatabase, before: Forerunner): Promise<void> {
  const { standIn, tookOver } = choice;
  if (standIn !== undefined) await bring(await everythingIn(standIn), database);
  if (!tookOver) await bring(await before.read(), database);
  if (standIn !== undefined || !tookOver) await slots.write(SLOT, { ...choice, standIn: undefined, tookOver: true });
  if (!tookOver) await before.drop();
}

/** Begins with all that can be read of the newer one, so that nothing is told twice and clocks know what was said. */
async function openStandIn(slots: Slots, choice: SaidChoice, onEnd: () => void): Promise<SaidDatabase> {
  const standIn = `${nameOf(choice.number)}-v${newestOf(saidShape.steps)}`;
  const database = await openDatabase(standIn, saidShape, onEnd);
  if (choice.standIn === standIn) return database;
  await bring(await everythingIn(nameOf(choice.number)), database);
  await slots.write(SLOT, { ...choice, standIn });
  return database;
}

/** Brings back all that was ever set aside and opens by now; whether nothing is left that does not. What was said meanwhile stays. */
async function takeBack(slots: Slots, database: SaidDatabase): Promise<boolean> {
  const choice = await chosenSaid(slots);
  if (!choice.setAside) return false;
  let setAside: SaidChoice['setAside'];
  for (let former = 1; former < choice.number; former++) {
    try {
      (await openDatabase(nameOf(former), saidShape, () => undefined)).close();
      await bring(await everythingIn(nameOf(former)), database);
    } catch (cause) {
      // It stays where it is until the next attempt.
      setAside = { number: former, at: choice.setAside.at, reason: reasonOf(cause) };
    }
  }
  await slots.write(SLOT, { ...choice, setAside });
  return setAside === undefined;
}

/** Brings together what was said and does not lie in the database in use. */
export const elsewhere = { makeWhole, openStandIn, takeBack };

export type Elsewhere = typeof elsewhere;
