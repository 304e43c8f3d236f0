/** One shape in a view box of 16: what is drawn with a line, and what is filled. */
export interface IconShape {
  readonly line?: string;
  readonly solid?: string;
}

const RING = 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0z';

/** The icons of a ticket's state, each told apart by its shape alone. */
export const stateIcons = {
  ok: { line: `${RING}M8 4.6V8l2.3 1.5` },
  soon: {
    line: 'M3.4 1.6h9.2M3.4 14.4h9.2M4.6 1.6c0 3.6 3.2 4 3.2 6.4s-3.2 2.8-3.2 6.4M11.4 1.6c0 3.6-3.2 4-3.2 6.4s3.2 2.8 3.2 6.4',
    solid: 'M5.4 13.8 8 10.4l2.6 3.4z',
  },
  critical: {
    solid:
      'M7 1.7a1.15 1.15 0 0 1 2 0l6.4 11.4c.4.8-.1 1.7-1 1.7H1.6c-.9 0-1.4-.9-1-1.7zM7 5.4l.3 4.6h1.4L9 5.4zm1 5.7a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  },
  overdue: {
    solid: 'M4.9.8h6.2l4.1 4.1v6.2l-4.1 4.1H4.9L.8 11.1V4.9zM7 3.6l.3 5.2h1.4L9 3.6zm1 6.5a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z',
  },
  customer: {
    line: 'M1.6 3.4c0-.8.6-1.4 1.4-1.4h10c.8 0 1.4.6 1.4 1.4v6.4c0 .8-.6 1.4-1.4 1.4H7.6L4.4 14.4v-3.2H3c-.8 0-1.4-.6-1.4-1.4zM6.3 4.9v3.4M9.7 4.9v3.4',
  },
  third: { line: 'M8 1.2 14 4.6v6.8l-6 3.4-6-3.4V4.6zM6.3 6.2v3.6M9.7 6.2v3.6' },
  closed: { solid: 'M6.3 1.3a6.9 6.9 0 1 0 8.4 8.6A5.7 5.7 0 0 1 6.3 1.3z' },
  met: { line: 'M2.4 8.6 6.2 12.4 13.6 4' },
  missed: { line: 'M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2' },
  none: { line: `${RING}M3.8 12.2l8.4-8.4` },
  unmapped: {
    line: 'M5 5.4a3 3 0 1 1 4.4 2.7C8.4 8.7 8 9.2 8 10.3',
    solid: 'M9.2 13.6a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0z',
  },
  partial: { line: RING, solid: 'M8 1.8a6.2 6.2 0 0 0 0 12.4z' },
  stale: { line: 'M13.7 8.8a5.8 5.8 0 1 1-1.5-4.7M12.8 1.4v3.2H9.6' },
  lock: {
    line: 'M5 7V4.8a3 3 0 0 1 6 0V7',
    solid: 'M4.2 6.6h7.6a1.6 1.6 0 0 1 1.6 1.6V13a1.6 1.6 0 0 1-1.6 1.6H4.2A1.6 1.6 0 0 1 2.6 13V8.2a1.6 1.6 0 0 1 1.6-1.6z',
  },
  busy: {
    solid:
      'M4.3 8A1.7 1.7 0 1 1 .9 8a1.7 1.7 0 0 1 3.4 0zM9.7 8a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0zM15.1 8a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0z',
  },
  away: { line: 'M6.2 4.2A4 4 0 0 1 11.8 7a2.9 2.9 0 0 1 1.5 5.2M10.8 12.8H4.3a2.9 2.9 0 0 1-.5-5.7M1.8 1.8l12.4 12.4' },
} as const satisfies Readonly<Record<string, IconShape>>;

export type StateIcon = keyof typeof stateIcons;
