/**
 * Where an answer to the customer is written on a ticket's page, by the adapter: a selector. One that is not here has no such box on that page, or one in a
 * frame of its own. Apart from the page halves, which every page carries: a box is looked for on a click.
 */
export const replyBoxes: Readonly<Record<string, string | undefined>> = {
  /** test/support-center/web/ticketPage.ts */
  embedded: 'form.reply textarea',
  /** Shown once somebody edits. */
  redmine: '#issue_notes',
  requestTracker: 'textarea[name="UpdateContent"]',
};
