import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { zammad } from '@/utils/sites/zammad/adapter';
import { zammadPage } from '@/utils/sites/zammad/page';

const { at, holds } = zammad.list!;
const holdsSomething = (body: string): boolean => parseHTML(`<html><body>${body}</body></html>`).document.querySelector(holds) !== null;

/** As the classic interface keeps them: what is open stays in the page, one of it is in front. */
const classic = (inFront: string): string => `
  <nav id="navigation"><div class="tasks"><a class="task" href="#ticket/zoom/57">Console is slow</a></div></nav>
  <div class="content horizontal flex hide"><div class="ticketZoom"><a href="#ticket/zoom/58">Merged into</a></div></div>
  <div class="content horizontal flex active"><div class="sidebar"><ul><li><a href="#ticket/view/my_assigned">My</a></li></ul></div>
  <div class="main flex"><div class="overview-table">${inFront}</div></div></div>`;

const newer = (main: string): string => `
  <aside id="primary-sidebar"><div><a href="/desktop/tickets/57">Console is slow</a></div></aside>
  <div id="main-content"><aside id="ticket-overviews"><a href="/desktop/tickets/view/my_assigned">My</a></aside>
  <main>${main}<a href="/desktop/tickets/create">New</a></main></div>`;

describe('Zammad’s overview', () => {
  it.each([
    ['classic', classic('<div class="page-header"><h2>My</h2></div><div class="page-content"><div class="table-overview"></div></div>')],
    ['newer', newer('<h2>Empty Overview</h2><p>No tickets in this state.</p>')],
  ])('of the %s interface is empty where nothing in front links a ticket', (_, body) => {
    expect(holdsSomething(body)).toBe(true);
  });

  it.each([
    ['classic', classic('<section class="card"><a href="#ticket/zoom/57">Console is slow</a></section>')],
    ['newer', newer('<article><a href="/desktop/tickets/57">Console is slow</a></article>')],
    ['newer, below a path', newer('<article><a href="/help/desktop/tickets/57">Console is slow</a></article>')],
  ])('of the %s interface looks different by now where it links tickets in no row', (_, body) => {
    expect(zammadPage.findTickets(parseHTML(body).document, new URL('https://desk.example/'), 'https://desk.example')).toEqual([]);
    expect(holdsSomething(body)).toBe(false);
  });

  it.each([
    ['/#ticket/view/my_assigned', true],
    ['/#ticket/view', true],
    ['/desktop/tickets/view/my_assigned', true],
    ['/desktop/ticket/view/my_assigned', true],
    ['/#ticket/zoom/57', false],
    ['/desktop/tickets/57', false],
    ['/desktop/tickets/viewer', false],
    ['/#dashboard', false],
  ])('is at %s: %s', (path, isThere) => {
    expect(at.test(path)).toBe(isThere);
  });
});
