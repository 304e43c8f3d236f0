// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { SlaBadge } from '@/components/badge/SlaBadge';
import { failureFace } from '@/components/badge/failureFace';
import { Panel } from '@/components/panel/Panel';
import { Tip, type TipSubject } from '@/components/tip/Tip';
import type { TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { plainStating } from './panel/plainStating';
import { siteHealth } from '../support/queue';
import { at } from '../support/tickets';
import { NOW, pictured, readingOf, statedView, viewOf } from '../support/ticketViews';

afterEach(cleanup);

const unmapped = viewOf({ createdAt: NOW, severity: undefined }, { priority: 'P3', unmapped: ['P3'] });
const compared: TicketView = {
  ...pictured.running,
  native: { product: 'Zendesk', deadlines: [{ metric: 'resolution', name: 'Requester wait time', state: 'running', dueAt: NOW }] },
};
const stale = viewOf({ createdAt: at('2026-11-10 12:25') }, { isStale: true });

async function faults(): Promise<string[]> {
  // Colours are not laid out here; the contrast of every pair is fixed by the tokens.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function panel(view: TicketView | undefined, isSignedOut = false, isCollapsed = false) {
  return (
    <Panel
      view={signal(view)}
      health={signal(isSignedOut ? siteHealth({ failure: 'signedOut' }) : undefined)}
      reading={signal(readingOf())}
      thresholds={{ aivo: defaultThresholds }}
      site="https://desk.example"
      collapsed={signal(isCollapsed)}
      onRefresh={() => {}}
      stating={plainStating()}
      onOpenDay={() => undefined}
      onSay={() => Promise.resolve()}
      onCollapse={() => {}}
    />
  );
}

const tip = (subject: TipSubject, isOpened: boolean) => (
  <Tip reading={readingOf()} thresholds={{ aivo: defaultThresholds }} surprise={undefined} {...{ subject, isOpened }} />
);

test.each([
  ['a panel that runs', panel(pictured.running)],
  ['a panel that is paused', panel(pictured.paused)],
  ['a panel that is paused by hand', panel(statedView())],
  ['a panel that is overdue', panel(pictured.overdue)],
  ['a panel of an unmapped ticket', panel(unmapped)],
  ['a panel that asks to sign in', panel(stale, true)],
  ['a panel that knows nothing', panel(undefined, true)],
  ['a panel with the product’s own deadlines', panel(compared)],
  ['a collapsed panel', panel(pictured.paused, false, true)],
  ['a tooltip', tip(pictured.paused, false)],
  ['a tooltip of an unmapped ticket', tip(unmapped, false)],
  ['a tooltip of a site that is away', tip('unreachable', false)],
  ['an opened tooltip', tip(pictured.paused, true)],
  ['a badge', <SlaBadge key="badge" face={signal(failureFace('signedOut', 'pt'))} />],
])('%s is accessible', async (_, view) => {
  render(view);
  for (const details of document.querySelectorAll('details')) details.open = true;

  expect(await faults()).toEqual([]);
});
