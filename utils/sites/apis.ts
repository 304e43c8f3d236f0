import { hubspotApi } from './hubspot/api';

/** An API that lies at another origin than the pages of its product. */
export interface ApiElsewhere {
  readonly origin: string;
  /** The addresses of its pages that tell whose account they show. */
  readonly pages: RegExp;
}

/** Those of all products. A permission is asked for before anybody knows the product, so that the address alone has to tell. */
export const apisElsewhere: readonly ApiElsewhere[] = [hubspotApi];

/** What else has to be allowed for the site or page at `address` than its own origin. */
export const apisAt = (address: string): readonly string[] =>
  apisElsewhere.flatMap(({ origin, pages }) => (pages.test(address) ? origin : []));
