/** Links whose address goes on with a number after `before`, as those of tickets do and those that make a new one do not. */
export const numberedLinks = (before: string, from: 'start' | 'anywhere'): string =>
  Array.from('0123456789', (digit) => `a[href${from === 'start' ? '^' : '*'}="${before}${digit}"]`).join(', ');
