import type * as parts from './parts';
import type { PopupActions } from '../popupActions';

type Parts = typeof parts;

/** Loads a part by its name, for `Later`, with the words that it says. */
export const partLater =
  <Name extends keyof Parts>(name: Name, { bringWords }: Pick<PopupActions, 'bringWords'>) =>
  async (): Promise<Parts[Name]> =>
    (await Promise.all([import('./parts'), bringWords()]))[0][name];
