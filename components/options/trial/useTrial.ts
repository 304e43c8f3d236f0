import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SettingsTrial } from '@/utils/messages/settings/trial';
import type { Settings } from '@/utils/store/settings/settings';
import type { OptionsActions } from '../optionsModel';

/** After the last change, since a draft is seldom meant as it stands between two keys. */
const SETTLED = 400;

export type TrialAnswer = { readonly trial: SettingsTrial } | { readonly why: string } | undefined;

export interface TrialAsked {
  readonly shown: Settings;
  readonly wanted: Settings;
  /** Changes whenever what is wanted does. */
  readonly state: unknown;
  /** Of one ticket besides, unless it is empty. */
  readonly ticket: string;
  readonly isOfInterest: boolean;
  readonly onTry: OptionsActions['trySettings'];
}

/** What a draft would make of the tickets there are; `undefined` until that is known. */
export function useTrial({ shown, wanted, state, ticket, isOfInterest, onTry }: TrialAsked): TrialAnswer {
  const answer = useSignal<TrialAnswer>(undefined);
  useEffect(() => {
    if (!isOfInterest) {
      answer.value = undefined;
      return undefined;
    }
    let isOld = false;
    const show = (next: TrialAnswer): void => {
      if (!isOld) answer.value = next;
    };
    const timer = setTimeout(() => {
      onTry(shown, wanted, ticket.trim()).then(
        (trial) => show({ trial }),
        (cause: unknown) => show({ why: cause instanceof Error ? cause.message : String(cause) }),
      );
    }, SETTLED);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [state, ticket, isOfInterest]);
  return answer.value;
}
