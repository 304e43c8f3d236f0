/** What is wrong with an address that the analyst typed. */
export type AddressFault = 'empty' | 'notAnAddress' | 'notWeb';

/** An absolute http(s) address without fragment and credentials, or what is wrong with the text. A missing scheme is taken for https, on this machine for http. */
export function parseSiteAddress(text: string): { readonly address: string } | { readonly fault: AddressFault } {
  const typed = text.trim();
  if (typed === '') return { fault: 'empty' };
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  if (hasScheme && !/^https?:/i.test(typed)) return { fault: 'notWeb' };
  const url = URL.parse(hasScheme ? typed : `${isLoopback(typed) ? 'http' : 'https'}://${typed}`);
  if (url === null || /\s/.test(typed) || url.username !== '' || url.password !== '') return { fault: 'notAnAddress' };
  if (!hasScheme && !looksLikeHost(url.hostname)) return { fault: 'notAnAddress' };
  url.hash = '';
  return { address: url.href };
}

/** A bare word is more likely a search than an intranet host; with a scheme it is taken at its word. */
const looksLikeHost = (hostname: string): boolean => hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');

const isLoopback = (typed: string): boolean => /^(localhost|127(\.\d+){3})(?![^:/?#])/i.test(typed);
