import { textsOf } from '../../texts';

/** Every word of the first start. */
export interface WelcomeTexts {
  readonly title: string;
  readonly lead: string;
  readonly promise: string;
  readonly change: string;
  readonly goOn: string;
  readonly site: string;
  readonly siteHow: string;
  /** Where the page in front can be added with one click. */
  readonly fromPage: string;
  readonly sitesAre: (names: string) => string;
  readonly hours: string;
  readonly hoursHow: string;
  readonly hoursTitle: string;
  readonly zone: string;
  readonly zoneOfContract: string;
  readonly zoneOfBrowser: string;
  readonly youAreIn: (city: string) => string;
  readonly sameTime: string;
  readonly whereItIs: (time: string) => string;
  readonly useZone: (city: string) => string;
  readonly week: string;
  readonly weekOf: (contract: string) => string;
  readonly holidays: string;
  readonly noHolidays: string;
  readonly nextHoliday: (day: string, names: string) => string;
  /** Of a state in which the analyst may live. */
  readonly alsoOf: (place: string) => string;
  readonly remove: (place: string) => string;
  readonly isRight: string;
  readonly later: string;
  readonly alerts: string;
  readonly didItAppear: string;
  readonly appeared: string;
  readonly didNot: string;
  readonly again: string;
  readonly goWithout: string;
  readonly alertSeen: string;
  readonly noAlerts: string;
  readonly badge: string;
  readonly badgeHow: string;
  readonly nextDue: (when: string) => string;
  readonly notYours: string;
  readonly reading: string;
  readonly noTickets: string;
  readonly onlyOpened: string;
  readonly lacks: Readonly<Record<'token' | 'timeZone', string>>;
  readonly giveIt: string;
  readonly unmapped: (words: string) => string;
  readonly map: string;
  readonly readAgain: string;
  readonly openList: string;
  readonly finish: string;
  readonly pin: string;
}

export const welcomeTexts = textsOf<WelcomeTexts>('welcome');
