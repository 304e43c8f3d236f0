import type { NativeDeadline } from '../tickets/nativeDeadline';
import type { Language } from './language';

/** What the panel says of the product's own service level. Lengths come in as text. */
export interface NativeTexts {
  readonly heading: (product: string) => string;
  readonly state: Readonly<Record<NonNullable<NativeDeadline['state']> | 'overdue', string>>;
  readonly due: string;
  readonly wasDue: string;
  readonly earlier: (length: string) => string;
  readonly later: (length: string) => string;
  readonly same: string;
  readonly atLeast: (difference: string) => string;
  readonly atMost: (difference: string) => string;
  readonly none: string;
  readonly notTold: string;
}

export const nativeTexts: Readonly<Record<Language, NativeTexts>> = {
  pt: {
    heading: (product) => `No ${product}`,
    state: {
      running: 'correndo',
      overdue: 'vencido',
      paused: 'pausado',
      met: 'cumprido',
      missed: 'perdido',
      ended: 'terminado, não diz se em tempo',
    },
    due: 'vence',
    wasDue: 'prazo',
    earlier: (length) => `${length} antes do contrato`,
    later: (length) => `${length} depois do contrato`,
    same: 'junto com o contrato',
    atLeast: (difference) => `pelo menos ${difference}`,
    atMost: (difference) => `no máximo ${difference}`,
    none: 'nenhum prazo para este ticket',
    notTold: 'não diz os prazos a esta conta',
  },
  es: {
    heading: (product) => `En ${product}`,
    state: {
      running: 'corriendo',
      overdue: 'vencido',
      paused: 'pausado',
      met: 'cumplido',
      missed: 'perdido',
      ended: 'terminado, no dice si a tiempo',
    },
    due: 'vence',
    wasDue: 'plazo',
    earlier: (length) => `${length} antes que el contrato`,
    later: (length) => `${length} después que el contrato`,
    same: 'junto con el contrato',
    atLeast: (difference) => `al menos ${difference}`,
    atMost: (difference) => `como máximo ${difference}`,
    none: 'ningún plazo para este ticket',
    notTold: 'no dice los plazos a esta cuenta',
  },
  en: {
    heading: (product) => `In ${product}`,
    state: {
      running: 'running',
      overdue: 'overdue',
      paused: 'paused',
      met: 'met',
      missed: 'missed',
      ended: 'ended, does not say whether in time',
    },
    due: 'due',
    wasDue: 'deadline',
    earlier: (length) => `${length} earlier than the contract`,
    later: (length) => `${length} later than the contract`,
    same: 'together with the contract',
    atLeast: (difference) => `at least ${difference}`,
    atMost: (difference) => `at most ${difference}`,
    none: 'no deadline for this ticket',
    notTold: 'does not tell this account its deadlines',
  },
};
