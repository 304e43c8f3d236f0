import type { Page } from 'puppeteer-core';
import type { Change } from './expectation.ts';

/** A ticket as the product's own API tells it, in words that all products share. */
export interface KnownTicket {
  readonly id: string;
  readonly createdAt: number;
  readonly severity: 'low' | 'medium' | 'high';
  /** Since when somebody has it. */
  readonly assignedAt: number | undefined;
  /** When the support first wrote to the customer, of products that are tried on it. */
  readonly answeredAt?: number | undefined;
  readonly isMine: boolean;
  /** As the product sees it, for which a resolved ticket may be open. */
  readonly isOpen: boolean;
  /** Oldest first. */
  readonly changes: readonly Change[];
}

export type Status = 'working' | 'waiting';

/** One real ticket system, as an analyst and as a colleague's program use it. */
export interface Product {
  readonly url: string;
  /** Every ticket, newest first. */
  readonly listPath: string;
  ticketPath(id: string): string;
  /** As a person does it, on the page that is shown instead of the one that was asked for. */
  signIn(page: Page, name?: string): Promise<void>;
  /** On the ticket's page. */
  changeStatus(page: Page, status: Status): Promise<void>;
  /** Without any page, as a colleague's program does it. */
  changeStatusElsewhere(id: string, status: Status): Promise<void>;
  /** Writes to the customer, without any page. Not every product takes that from a program. */
  replyElsewhere?(id: string): Promise<void>;
  tickets(): Promise<readonly KnownTicket[]>;
}

/** Of the accounts, in which the products write their times. Their servers are in Berlin, and the contract counts in Buenos Aires. */
export const ACCOUNT_ZONE = 'Asia/Tokyo';

/** The analyst who sits at the browser, in every product. */
export const analyst = { name: 'ana', password: 'agent-pass-1' } as const;
