import { afterEach, expect, it, vi } from 'vitest';
import type { PageContext } from '@/utils/messages/protocol';
import type { Wire } from '@/utils/page/wire';
import { worldOf } from '@/utils/page/world';
import { aivoCalendar } from '@/utils/sla/policy/aivo';

const context = { language: 'en', calendars: { aivo: aivoCalendar } } as unknown as PageContext;

afterEach(() => vi.restoreAllMocks());

it('a page that shows no ticket asks `Intl` for nothing, and one that does asks once for its zone', () => {
  const asked = vi.spyOn(Intl, 'DateTimeFormat');
  const world = worldOf(context, vi.fn<Wire['send']>());
  expect(asked).not.toHaveBeenCalled();

  const zones = [world.ownZone, world.ownZone];

  expect(zones[0]).toBe(zones[1]);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('calendars are compiled once', () => {
  const world = worldOf(context, vi.fn<Wire['send']>());

  expect(world.calendars).toBe(world.calendars);
  expect([...world.calendars.keys()]).toEqual(['aivo']);
});
