import { parsed } from '../parsed';
import { joined } from './mend/joined';
import { settingsSchema } from './schema/settingsSchema';
import type { Settings } from './settings';

/** Settings that are about to be stored. Throws an error that names what is wrong with them, and where. */
export const parseSettings = (raw: unknown): Settings =>
  joined(parsed(settingsSchema, raw, 'settings'), (path, reason) => {
    throw new Error(`settings: ${path.map(String).join('.')}: ${reason}`);
  });
