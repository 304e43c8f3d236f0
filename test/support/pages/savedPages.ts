import { readFileSync } from 'node:fs';
import type { ProductId } from '@/utils/sites/products';

/** One page of a product as it was saved, and where it stood. */
export interface SavedPage {
  readonly adapter: string;
  readonly name: string;
  readonly site: string;
  readonly path: string;
}

type Pages = Readonly<Record<string, string>>;

/**
 * Every saved page by its file name, under the site and at the path where it stood; of each product a list comes first. What is taught looks like no
 * product: its pages are made up, in `test/sites/taught/`.
 */
const pages: Readonly<Record<Exclude<ProductId, 'taught'>, readonly (readonly [site: string, pages: Pages])[]>> = {
  embedded: [['https://desk.example/suporte', { list: '/tickets?filter=all', ticket: '/tickets/1002' }]],
  freshdesk: [
    [
      'https://aurora.freshdesk.com',
      { list: '/a/tickets/filters/all_tickets', cards: '/a/tickets/filters/unresolved', ticket: '/a/tickets/71' },
    ],
  ],
  glpi: [
    [
      'https://desk.example/glpi',
      {
        list: '/front/ticket.php',
        list9: '/front/ticket.php?reset=reset',
        ticket: '/front/ticket.form.php?id=57',
        ticket9: '/front/ticket.form.php?id=61',
      },
    ],
  ],
  hubspot: [
    [
      'https://app-eu1.hubspot.com/contacts/148480',
      {
        list: '/objects/0-5/views/all/list',
        board: '/tickets/board/view/all/',
        ticket: '/record/0-5/4172485',
        plain: '/ticket/4172485',
      },
    ],
  ],
  jira: [
    [
      'https://acme.atlassian.net',
      { queue: '/jira/servicedesk/projects/SIL/queues/custom/3', list: '/issues/?jql=x', ticket: '/browse/SIL-41' },
    ],
    ['https://desk.example/jira', { issues: '/issues/', view: '/browse/SUP-7' }],
  ],
  redmine: [['https://desk.example/redmine', { list: '/projects/support/issues', ticket: '/issues/5' }]],
  requestTracker: [
    [
      'http://desk.example/rt',
      { list: '/Search/Results.html?Query=x', list6: '/Search/Results.html?Query=y', ticket: '/Ticket/Display.html?id=5' },
    ],
  ],
  zammad: [
    [
      'https://desk.example/zammad',
      {
        overview: '/#ticket/view/my_assigned',
        zoom: '/#ticket/zoom/57',
        desktop: '/desktop/tickets/view/my_assigned',
        detail: '/desktop/tickets/57',
      },
    ],
  ],
  zendesk: [['https://acme.zendesk.com', { view: '/agent/filters/1', ticket: '/agent/tickets/4711' }]],
  znuny: [
    [
      'https://desk.example/otrs',
      {
        small: '/index.pl?Action=AgentTicketStatusView;View=Small',
        columns: '/index.pl?Action=AgentTicketQueue;QueueID=5;View=Small',
        medium: '/index.pl?Action=AgentTicketStatusView;View=Medium',
        preview: '/index.pl?Action=AgentTicketStatusView;View=Preview',
        dashboard: '/index.pl?Action=AgentDashboard',
        ticket: '/index.pl?Action=AgentTicketZoom;TicketID=23',
        pending: '/index.pl?Action=AgentTicketZoom;TicketNumber=2026112910000019',
      },
    ],
  ],
};

export const savedPages: readonly SavedPage[] = Object.entries(pages).flatMap(([adapter, sites]) =>
  sites.flatMap(([site, paths]) => Object.entries(paths).map(([name, path]) => ({ adapter, name, site, path }))),
);

export const markupOf = ({ adapter, name }: SavedPage): string => readFileSync(`test/sites/fixtures/${adapter}/${name}.html`, 'utf8');

export const addressOf = ({ site, path }: SavedPage): URL => new URL(site + path);
