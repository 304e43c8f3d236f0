import type { AddressFault } from '../../../tickets/siteAddress';
import { textsOf } from '../../texts';

export type OptionsSection = 'sites' | 'contract' | 'mapping' | 'calendar' | 'customers' | 'records' | 'alerts' | 'language' | 'advanced';

/** The words that every section of the options page may need. */
export interface OptionsTexts {
  readonly options: string;
  readonly sections: Readonly<Record<OptionsSection, string>>;
  readonly leads: Readonly<Record<OptionsSection, string>>;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  /** Asked where a section is left whose changes are not saved. */
  readonly unsaved: (section: string) => string;
  readonly goOnEditing: string;
  readonly dropChanges: string;
  readonly noAnswer: string;
  /** Mends damaged settings: what holds now is stored, and what was stored stays aside. */
  readonly keepDefaults: string;
  readonly address: string;
  readonly addressExample: string;
  readonly connect: string;
  readonly connecting: string;
  /** While the browser's own question is open. */
  readonly asking: string;
  readonly askAgain: string;
  readonly tryAgain: string;
  /** Lets the question be, and leads to the field. */
  readonly back: string;
  readonly teach: string;
  readonly addressFault: Readonly<Record<AddressFault, string>>;
  readonly signIn: string;
  readonly added: (site: string) => string;
  readonly noSites: string;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly unknownZone: string;
  readonly nowOpen: (time: string) => string;
  readonly nowClosed: (time: string) => string;
  readonly week: string;
  readonly weekSum: (week: string, day: string) => string;
  /** The choice to follow the browser. */
  readonly browserLanguage: string;
}

export const optionsTexts = textsOf<OptionsTexts>('options');
