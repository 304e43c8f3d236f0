// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { ActionsMenu } from '@/components/panel/actions/ActionsMenu';
import { Deed } from '@/components/panel/actions/Deed';
import { forms } from '@/components/panel/actions/forms/forms';
import { at } from '../../../support/tickets';
import { NOW, pictured, readingOf, statedView } from '../../../support/ticketViews';
import { plainStating } from '../plainStating';

afterEach(cleanup);

const terms = [
  { term: 'severity', state: 'holds', severity: 'high' },
  { term: 'customer', state: 'unknown' },
  { term: 'integration', state: 'fails' },
  { term: 'outsideHours', state: 'holds', at: at('2026-11-09 20:10') },
] as const;

async function faults(): Promise<string[]> {
  // Colours are not laid out here; the contrast of every pair is fixed by the tokens.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const shared = { reading: signal(readingOf()), supposed: signal(undefined), onClose: () => undefined, onOpen: () => undefined };

test.each([...forms.map(({ id }) => id), ...(['record', 'history', 'severity', 'whatIf'] as const)])(
  'the form %s is accessible',
  async (form) => {
    const stating = plainStating({ coverage: terms });
    const circumstances = { ...(await stating.circumstances('4815')), draft: { form, values: { since: 'other', 'from.time': '23:00' } } };
    render(<Deed {...{ form, circumstances, stating }} {...shared} ticket={pictured.running} isRestored={false} />);
    await vi.waitFor(() => expect(document.querySelector('form')).not.toBeNull());
    expect(NOW).toBeLessThan(at('2026-11-10 23:00'));

    expect(await faults()).toEqual([]);
  },
);

test('the menu is accessible', async () => {
  render(<ActionsMenu {...shared} ticket={statedView()} onTakeBack={() => undefined} />);
  expect(await faults()).toEqual([]);
});
