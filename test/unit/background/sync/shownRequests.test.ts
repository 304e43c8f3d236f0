import { describe, expect, it, test } from 'vitest';
import { parseShown } from '@/utils/background/sync/shownRequests';

describe('what a page asks of the tickets that it shows', () => {
  test.each<[name: 'page/tickets' | 'page/refresh', request: unknown, fault: string]>([
    ['page/tickets', undefined, 'page/tickets: '],
    ['page/tickets', { shown: 'all', news: [] }, 'page/tickets: shown: '],
    ['page/refresh', { ids: 'all' }, 'page/refresh: ids: '],
  ])('%s with a bad request is refused with a message that names what is wrong', (name, request, fault) => {
    expect(() => parseShown(name, request)).toThrow(fault);
  });

  it('has its words cut, and one ticket that is odd costs no other', () => {
    const shown = [{ id: 7 }, { id: 'x'.repeat(201) }, { id: '1', status: 'x'.repeat(501) }, { id: '2' }];

    expect(parseShown('page/tickets', { shown, news: ['1', 'x'.repeat(201)] })).toMatchObject({
      shown: [{ id: '1', status: `${'x'.repeat(499)}…` }, { id: '2' }],
      news: ['1'],
    });
  });

  it('gets the words back that serialization dropped', () => {
    expect(parseShown('page/tickets', { shown: [{ id: '1', status: 'Open' }], news: ['1'] })).toStrictEqual({
      shown: [{ id: '1', status: 'Open', priority: undefined, assignee: undefined }],
      news: ['1'],
    });
  });
});
