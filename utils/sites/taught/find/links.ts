import type { SiteId } from '../../../tickets/ticket';

interface Place {
  readonly page: Document;
  readonly url: URL;
  readonly site: SiteId;
}

/** Where the number or the title leads, or any link of the row that names the number; else the page itself. Never off the site. */
export function linkOf(scope: Element, near: readonly (Element | undefined)[], label: string, { page, url, site }: Place): string {
  const digits = /\d[\d-]*$/.exec(label)?.[0] ?? label;
  const first = near.map((element) => element?.closest('a[href]') ?? element?.querySelector('a[href]'));
  const links = scope === page.body ? [] : [...first, ...scope.querySelectorAll('a[href]')];
  for (const link of links) {
    const to = link && URL.parse(link.getAttribute('href') ?? '', page.baseURI);
    if (to && `${to.origin}${to.pathname}`.startsWith(`${site}/`) && (first.includes(link) || to.href.includes(digits))) return to.href;
  }
  return `${url.origin}${url.pathname}${url.search}`;
}
