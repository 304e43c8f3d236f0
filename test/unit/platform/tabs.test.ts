import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTicket, tell } from '@/utils/platform/opening/tabs';

const URL_1 = 'https://desk.example/tickets/1';

beforeEach(() => fakeBrowser.reset());

describe('opening a ticket', () => {
  it('shows the tab that has it, whatever part of it is in view', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 1, url: `${URL_1}0` },
      { id: 2, url: `${URL_1}#note-3`, windowId: 5 },
    ] as never);
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);

    await openTicket(URL_1);

    expect(update).toHaveBeenCalledWith(2, { active: true });
    expect(focus).toHaveBeenCalledWith(5, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('makes a tab where there is none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await openTicket(URL_1);

    expect(create).toHaveBeenCalledWith({ url: URL_1 });
  });
});

describe('telling', () => {
  it('reaches every tab of the sites and every extension page, though some do not listen', async () => {
    const told: number[] = [];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (id: number) => {
        if (id === 1) throw new Error('Receiving end does not exist');
        told.push(id);
      },
    });
    const heard = vi.fn<(message: unknown) => void>();
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => heard(message));

    await tell(['https://desk.example'], { announcement: 'tickets/changed' });

    expect(told).toEqual([2]);
    expect(heard).toHaveBeenCalledWith({ announcement: 'tickets/changed' });
  });
});
