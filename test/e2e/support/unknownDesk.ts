import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A ticket of a product that Prazo does not know. */
export interface UnknownTicket {
  readonly number: string;
  readonly title: string;
  status: string;
  readonly priority: string;
  readonly assignee: string;
  readonly createdAt: string;
}

export interface UnknownDesk {
  readonly url: string;
  readonly tickets: UnknownTicket[];
  close(): Promise<void>;
}

/** A support center of no known product, whose classes are made up anew with each answer. */
export async function startUnknownDesk(tickets: UnknownTicket[]): Promise<UnknownDesk> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.url === '/queue' ? listOf(tickets) : '<!doctype html><title>Nothing</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tickets,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listOf(tickets: readonly UnknownTicket[]): string {
  const made = (): string => `css-${Math.random().toString(36).slice(2, 9)}1`;
  const row = made();
  const rows = tickets.map(
    (ticket) => `<div class="${row}" role="row"><span class="${made()}"><a href="/t/${ticket.number}">${ticket.number}</a></span>
      <span class="${made()}">${ticket.title}</span><span class="${made()}">${ticket.status}</span><span>${ticket.priority}</span>
      <span>${ticket.assignee}</span><span>${ticket.createdAt}</span></div>`,
  );
  const head = ['No.', 'Assunto', 'Situação', 'Prioridade', 'Responsável', 'Criado em'].map(
    (words) => `<span class="${made()}">${words}</span>`,
  );
  return `<!doctype html><html lang="pt"><title>Queue</title><style>[role=row]{display:flex;gap:16px;padding:8px}</style>
    <h1>Queue</h1><main class="${made()}"><div class="${row}" role="row">${head.join('')}</div>${rows.join('')}</main></html>`;
}
