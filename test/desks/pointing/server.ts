import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { balcaoList, balcaoTicket } from './balcao.ts';
import { focoList, focoTicket } from './foco.ts';
import { gradeList, gradeTicket } from './grade.ts';
import { linhaList, linhaScript, linhaTicket } from './linha.ts';
import { mesaList, mesaTicket } from './mesa.ts';
import { quadroList } from './quadro.ts';
import type { DeskTicket, Reader } from './tickets.ts';

/** An invented product with an address of its own, and the reader whose choices its pages follow. */
export interface PointingDesk {
  readonly url: string;
  readonly tickets: DeskTicket[];
  reader: Reader;
  close(): Promise<void>;
}

export type Product = 'balcao' | 'foco' | 'grade' | 'linha' | 'mesa' | 'quadro';

export async function startPointingDesk(product: Product, tickets: DeskTicket[], reader: Reader): Promise<PointingDesk> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const main = pageOf(product, request.url ?? '/', desk);
    response.end(
      `<!doctype html><html lang="${desk.reader.language}"><title>${product}</title><body>${main}${product === 'linha' ? linhaScript : ''}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const desk: PointingDesk = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tickets,
    reader,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return desk;
}

function pageOf(product: Product, path: string, { tickets, reader }: PointingDesk): string {
  const ticket = ticketAt(product, path, tickets);
  switch (product) {
    case 'foco':
      if (path.includes('Action=TicketNote') && ticket)
        return `<h1>Ticket#${ticket.number} &mdash; ${ticket.title}</h1><p>State: closed</p>`;
      if (ticket) return focoTicket(ticket, reader);
      return focoList(tickets, reader, path.includes('Dashboard') ? 'Dashboard' : 'Queue');
    case 'linha':
      return `<main>${ticket ? linhaTicket(ticket, reader) : linhaList(tickets, reader)}</main>`;
    case 'mesa':
      return ticket
        ? mesaTicket(ticket, reader, mesaList([{ ...ticket, status: 'Closed' }, ...tickets.slice(0, 1)], reader))
        : mesaList(tickets, reader);
    case 'quadro':
      return quadroList(tickets, reader);
    case 'balcao':
      return ticket ? balcaoTicket(ticket, reader, !path.includes('sem=status')) : balcaoList(tickets, reader);
    case 'grade':
      return ticket ? gradeTicket(ticket, reader) : gradeList(tickets, reader, path.includes('loading'));
  }
}

/** Foco's and Balcão's own ids are others than their numbers. */
function ticketAt(product: Product, path: string, tickets: readonly DeskTicket[]): DeskTicket | undefined {
  const id = /(?:TicketID=|\?id=|\/c\/|-)(\d+)(?:&|$)/.exec(path)?.[1];
  const before = { foco: 2_025_995, balcao: 2_025_960 }[product as string] ?? 0;
  return tickets.find(({ number }) => String(number - before) === id);
}
