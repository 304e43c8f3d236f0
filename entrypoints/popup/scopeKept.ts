import { SCOPES } from '@/components/popup/queue/queueRows';
import type { Scope } from '@/utils/language/shapes/popup';
import { sessionSlots } from '@/utils/platform/storage';

const NAME = 'scope';

/** Whose tickets were chosen last. A new session of the browser begins with the analyst's own. */
export const keptScope = async (): Promise<Scope> => {
  const kept = await sessionSlots.read(NAME).catch(() => undefined);
  return SCOPES.find((scope) => scope === kept) ?? 'mine';
};

/** Nothing is lost where it cannot be kept. */
export const keepScope = (scope: Scope): void => void sessionSlots.write(NAME, scope).catch(() => undefined);
