import type { IncomingMessage } from 'node:http';
import type { Html } from './html.ts';

/** A request as routes see it. */
export interface Asked {
  readonly method: string;
  /** Below the base path, always beginning with a slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookie: string | undefined;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Any product's strict policy: nothing inline, nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

export const COOKIE = 'support_session';
const MOST_CHARACTERS = 1_000_000;

export const htmlAnswer = (page: Html, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ...headers,
  },
  body: `<!doctype html>\n${page.markup}`,
});

export const jsonAnswer = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  },
  body: JSON.stringify(value),
});

export const redirectTo = (location: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 302,
  headers: { Location: location, 'Cache-Control': 'no-store', ...headers },
  body: '',
});

export async function askedOf(request: IncomingMessage, url: URL, path: string): Promise<Asked> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    body += chunk as string;
    if (body.length > MOST_CHARACTERS) throw new Error('request body too large');
  }
  return { method: request.method ?? 'GET', path, query: url.searchParams, cookie: cookieIn(request.headers.cookie), body };
}

const cookieIn = (header = ''): string | undefined =>
  header
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1];
