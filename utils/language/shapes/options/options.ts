import type { AlertTest } from '../../../messages/protocol';
import type { AddressFault } from '../../../tickets/siteAddress';
import { textsOf } from '../../texts';

export type OptionsSection = 'sites' | 'contract' | 'mapping' | 'calendar' | 'customers' | 'alerts' | 'language' | 'advanced';

/** Every word of the options page and of the first start. */
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
  readonly welcome: string;
  readonly welcomeLead: string;
  readonly zoneStep: string;
  readonly zoneStepHow: string;
  readonly confirm: string;
  readonly change: string;
  readonly siteStep: string;
  readonly siteStepHow: string;
  readonly welcomeDone: string;
  readonly promise: string;
}

export const optionsTexts = textsOf<OptionsTexts>('options');

/** The test alert: what became of it, and what to do where it did not come. */
export interface TestAlertTexts {
  readonly title: string;
  readonly how: string;
  readonly send: string;
  readonly sending: string;
  readonly outcome: Readonly<Record<AlertTest['outcome'], string>>;
  readonly notSent: (why: string) => string;
}

export const testAlertTexts = textsOf<TestAlertTexts>('testAlert');
