import { readFileSync, readdirSync } from 'node:fs';
import type { Answer } from './exchange.ts';

const FOLDER = new URL('../assets/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The files that pages load, read once: only what is in the folder has an address. */
const FILES = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER))]));

export function assetAnswer(path: string): Answer {
  const name = path.slice('/assets/'.length);
  const file = FILES.get(name);
  if (!file) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' };
  const type = TYPES[name.split('.').at(-1)!]!;
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' }, body: file };
}
