import type { Mapping } from '../sla/words/mapping';
import type { PolicyId } from '../sla/policy/policy';
import type { SiteId } from '../tickets/ticket';
import type { TaughtDefinition } from './taught/definition';

/** One support center that the analyst added. */
export interface Site {
  readonly id: SiteId;
  /** The id of the adapter that reads it. */
  readonly adapter: string;
  /** As the analyst calls it; its host name until then. */
  readonly name: string;
  readonly policy: PolicyId;
  /** What the analyst decided, on top of the adapter's defaults and the policy's aliases. */
  readonly mapping: Mapping;
  /** By which the product knows the analyst, where their token names nobody. */
  readonly email?: string;
  /** In which its dates are that name none, where the product does not tell or tells wrong; absent: as the product tells. */
  readonly timeZone?: string;
  /** How its pages are read where no adapter knows the product. */
  readonly taught?: TaughtDefinition;
}

/** In characters. */
export const LONGEST_NAME = 200;

/** What a site is called until the analyst calls it otherwise; a host may be longer than a name. */
export const firstNameOf = ({ host }: Pick<URL, 'host'>): string => host.slice(0, LONGEST_NAME);
