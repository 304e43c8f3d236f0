import { textsOf } from '../../texts';

/** Every word of the customers: who has the 24x7 contract, and which integrations were built by us. */
export interface CustomersTexts {
  readonly customers: string;
  readonly customer: string;
  readonly coverage: string;
  readonly integrations: string;
  readonly contract: string;
  readonly removeColumn: string;
  readonly site: string;
  readonly everywhere: string;
  readonly field: Readonly<Record<'name' | 'aliases' | 'since' | 'until', string>>;
  readonly fault: Readonly<Record<'empty' | 'taken' | 'endsBefore', (typed: string) => string>>;
  readonly add: string;
  readonly find: string;
  readonly all: string;
  readonly none: string;
  readonly nothingFound: (typed: string) => string;
  readonly more: (count: number) => string;
  readonly withoutCard: (count: number) => string;
  readonly withoutCardHow: string;
  /** The first few, and how many more there are. */
  readonly names: (names: readonly string[], more: number) => string;
  readonly make: (count: number) => string;
  readonly also: (count: number, hidden: number) => string;
  readonly fewer: string;
  readonly anotherAlias: string;
  readonly anotherIntegration: string;
  readonly addWord: string;
  readonly remove: (word: string) => string;
  readonly removeCustomer: (name: string) => string;
  readonly covered: string;
  readonly notCovered: string;
  readonly since: string;
  readonly until: string;
  readonly endsSoon: string;
  readonly over: string;
  readonly kind: Readonly<Record<'builtByUs' | 'selfService', string>>;
  readonly kindHow: Readonly<Record<'builtByUs' | 'selfService', string>>;
  readonly turn: (name: string, is: string, becomes: string) => string;
  readonly csv: CsvTexts;
}

/** Every word of customers from a file. */
export interface CsvTexts {
  readonly choose: string;
  readonly columnsHow: string;
  /** As a file heads them, in the order in which they are shown. */
  readonly columns: Readonly<
    Record<'customer' | 'aliases' | 'site' | 'coverage' | 'since' | 'until' | 'builtByUs' | 'selfService', string>
  >;
  readonly title: (file: string) => string;
  readonly how: string;
  readonly effect: string;
  readonly isNew: string;
  readonly changes: (what: string) => string;
  readonly aliases: (count: number) => string;
  readonly integrations: (count: number) => string;
  readonly more: (count: number) => string;
  readonly rest: (same: number) => string;
  readonly leftOut: (columns: string) => string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly tooLarge: (file: string, megabytes: number, most: number) => string;
  readonly unclosedQuote: (file: string, line: number) => string;
  readonly noCustomers: (file: string, heading: string) => string;
  readonly refused: (count: number) => string;
  readonly moreRefused: (count: number) => string;
  readonly line: (line: number, column: string | undefined) => string;
  readonly fault: Readonly<
    Record<
      | 'empty'
      | 'repeated'
      | 'tooLong'
      | 'tooMany'
      | 'site'
      | 'yesOrNo'
      | 'date'
      | 'endsBefore'
      | 'datesAlone'
      | 'bothKinds'
      | 'tooManyCells',
      (typed: string) => string
    >
  >;
}

export const customersTexts = textsOf<CustomersTexts>('customers');
