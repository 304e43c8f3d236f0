import type { PageHalf } from '../siteAdapter';

/** What people wrote, or are writing: nothing in there is said by the support center. */
const WRITTEN = 'blockquote, pre, textarea, [contenteditable=""], [contenteditable="true"], iframe, object, [role="textbox"]';

/** Words of which a class of a box with somebody's words is made. */
const BODIES =
  /(?:^|[-_])(?:comment|message|reply|note|description|markdown|md|wiki|rich-?text|journal|article|post|editor|mail|transcript|conversation|thread)s?(?:[-_]?(?:body|text|content|box|item|entry))?$/i;

/** Whether an element stands within what people wrote. A list of conversations may be what was taught: `isKnown` tells of the names of its own boxes. */
export function isAuthored(element: Element, page: Document, isKnown: (name: string) => boolean = () => false): boolean {
  if (element.closest(WRITTEN)) return true;
  const isBody = (name: string): boolean => name !== '' && BODIES.test(name) && !isKnown(name);
  for (let at: Element | null = element; at !== null && at !== page.body; at = at.parentElement)
    if ([...at.classList, at.id].some(isBody)) return true;
  return false;
}

/** A page in a sandbox is nobody's: an attachment, say. */
export const isOpaque = ({ defaultView, contentType }: Document): boolean =>
  defaultView?.origin === 'null' || !/html/.test(contentType ?? 'text/html');

/** Where support centers serve what customers attached: a file that looks like one of its pages is none. */
const ATTACHED = /\/(?:ticket_)?attachments?\/|\/document\.send\.php\b|Action=AgentTicketAttachment\b/i;

/** A page half that takes nothing for a ticket that stands in what people wrote, attached or are writing, and gives one panel; `written`: the product's own boxes for that. */
export function unwritten(half: PageHalf, written?: string): PageHalf {
  return {
    ...half,
    findTickets(root, url, site) {
      if (isOpaque(root) || ATTACHED.test(url.pathname + url.search)) return [];
      const known = new Map<Element | null, boolean>();
      const isForeign = (box: Element | null): boolean => {
        const is = known.get(box) ?? (box !== null && (isAuthored(box, root) || (written !== undefined && box.closest(written) !== null)));
        known.set(box, is);
        return is;
      };
      const own = half.findTickets(root, url, site).filter(({ table, anchor }) => !isForeign(table ?? anchor.parentElement));
      const panel = own.find(({ view }) => view === 'panel');
      return own.filter((slot) => slot.view === 'badge' || slot === panel);
    },
  };
}
