// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import { SITE } from '../../support/queue';
import { NOW, openOptions, type OpenOptions } from './openOptions';

afterEach(cleanup);

const openAlerts = (options: OpenOptions) => openOptions({ section: '#alerts', ...options });
const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });

async function click(element: HTMLElement): Promise<void> {
  await act(async () => void fireEvent.click(element));
}

const save = (): Promise<void> => click(screen.getByRole('button', { name: 'Salvar' }));

describe('whose tickets that nobody has alert', () => {
  const words = [{ site: SITE, queues: ['Chat', 'Voz'], customers: [], words: [] }];

  it('can be told by their queues, as far as these were seen', async () => {
    const { settings, actions } = openAlerts({ words });
    expect(actions.readWords).toHaveBeenCalled();
    expect(screen.queryByRole('checkbox', { name: 'Voz' })).toBeNull();

    await click(box('Tickets de ninguém em Suporte Aivo'));
    await click(box('Voz'));
    await save();
    expect(settings.value?.alerts.whose.unassigned).toEqual([{ site: SITE, since: NOW, queues: ['Voz'] }]);

    await click(box('Voz'));
    await save();
    expect(settings.value?.alerts.whose.unassigned).toEqual([{ site: SITE, since: NOW }]);
  });

  it('keeps a queue that was chosen and is seen no more', async () => {
    const whose = { own: true, unassigned: [{ site: SITE, since: 1, queues: ['Antiga'] }], watched: [] };
    openAlerts({ words, settings: { alerts: { ...defaultAlertRules, whose } } });

    expect(['Antiga', 'Chat', 'Voz'].map((name) => box(name).checked)).toEqual([true, false, false]);
  });
});
