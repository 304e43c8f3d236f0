import { isRecord } from '../isRecord';

/** What this Prazo puts beside settings that it has checked: as long as it fits, they are as they were then, and need not be checked again. */
export const checkMark = (prazo: string, version: unknown, value: unknown): string => `${prazo} ${sumOf(plain([version, value]))}`;

/** The same text for the same data, in whatever order the browser gives the fields back. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .map(([key, field]) => `${JSON.stringify(key)}:${plain(field)}`)
    .toSorted()
    .join()}}`;
}

/** FNV-1a, 32 bits: against damage, not against anybody, since whoever can write here can do anything. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
