import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announcement, onAnnouncement } from '@/utils/messages/announcements';
import { RequestError, send } from '@/utils/messages/send';
import type { TicketKey } from '@/utils/tickets/ticket';

beforeEach(() => fakeBrowser.reset());

/** A worker that answers everything so. */
function answerWith(answer: unknown): unknown[] {
  const messages: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, sendResponse: (answer: unknown) => void) => {
    messages.push(message);
    sendResponse(answer);
    return true;
  });
  return messages;
}

describe('send', () => {
  it('carries name and request to the worker and its answer back', async () => {
    const messages = answerWith({ ok: { outcome: 'refused' } });

    const reply = await send('site/add', { address: 'https://desk.example' });

    expect(reply).toEqual({ outcome: 'refused' });
    expect(messages).toEqual([{ name: 'site/add', request: { address: 'https://desk.example' } }]);
  });

  it('resolves to nothing when nothing is the answer', async () => {
    answerWith({});

    expect(await send('queue/refresh')).toBeUndefined();
  });

  it('rejects with the words of a worker that refused', async () => {
    answerWith({ error: 'sites.0: not the address of a site' });

    await expect(send('queue/read')).rejects.toThrow(new RequestError('sites.0: not the address of a site'));
  });

  it('rejects when nobody answers', async () => {
    answerWith(undefined);

    await expect(send('queue/read')).rejects.toThrow(new RequestError('queue/read was not answered'));
  });

  it('rejects when there is no worker', async () => {
    await expect(send('queue/read')).rejects.toBeInstanceOf(RequestError);
  });
});

describe('an announcement', () => {
  it('carries a hint of what changed, unless that is too much to be one', () => {
    const key = 'https://desk.example#7';

    expect(announcement('tickets/changed', [key])).toEqual({ announcement: 'tickets/changed', hint: [key] });
    expect(announcement('tickets/changed', Array.from({ length: 501 }, () => key) as TicketKey[])).toEqual({
      announcement: 'tickets/changed',
    });
  });

  const told = (message: unknown, id: string = fakeBrowser.runtime.id): Promise<unknown> =>
    fakeBrowser.runtime.onMessage.trigger(message, { id }, () => undefined);

  it('calls back until it is no longer wanted', async () => {
    const callback = vi.fn<() => void>();
    const until = new AbortController();
    onAnnouncement('tickets/changed', callback, until.signal);

    await told(announcement('tickets/changed'));
    await told(announcement('settings/changed'));
    until.abort();
    await told(announcement('tickets/changed'));

    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('of another extension is not heard', async () => {
    const callback = vi.fn<() => void>();
    onAnnouncement('tickets/changed', callback, new AbortController().signal);

    await told(announcement('tickets/changed'), 'somebody-else');

    expect(callback).not.toHaveBeenCalled();
  });
});
