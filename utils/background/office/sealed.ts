import type { ClockHistory, SealedHistory } from '../../messages/circumstances';

/** As text, with the checksum of exactly this text. Here, since a page that is not encrypted cannot compute one. */
export async function sealed(history: ClockHistory): Promise<SealedHistory> {
  const text = JSON.stringify(history, undefined, 2);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { text, checksum: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
