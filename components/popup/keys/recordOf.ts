import type { Reading } from '@/utils/language/telling/reading';
import type { QueueRow } from '../queue/queueRows';
import { severityOf } from '../queue/severityOf';

/** One row in words, to be put into a mail or a chat: what it is, how it stands, where it is. */
export function recordOf({ ticket, commitment }: QueueRow, name: string | undefined, { language }: Reading): string {
  const subject = [ticket.label, commitment?.what ?? ticket.title, ticket.customer, severityOf(ticket, language)];
  return [subject.filter(Boolean).join(' · '), name, ticket.url].filter(Boolean).join('\n');
}
