import { describe, expect, it, test } from 'vitest';
import { alertNotification } from '@/utils/background/alerts/alertNotification';
import { readInForce } from '@/utils/background/inForce';
import { measure } from '@/utils/background/views/measuredTicket';
import type { DesktopNotification } from '@/utils/platform/notifications';
import type { Alert, AlertThreshold } from '@/utils/sla/alerts/alert';
import { kindOfMark } from '@/utils/sla/alerts/alertKinds';
import type { Metric } from '@/utils/sla/policy/policy';
import type { LanguageChoice } from '@/utils/language/language';
import type { Settings } from '@/utils/store/settings/settings';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { ticketKey } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';
import { fakeAdapter, recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday, tuesday } from '../../../support/tickets';

const site = { id: SITE, adapter: 'fake', name: 'Help', policy: 'aivo', mapping: { statuses: {}, severities: {}, featureRequests: [] } };

interface Said {
  readonly metric: Metric;
  readonly threshold: AlertThreshold;
  readonly dueAt: Instant;
  readonly now: Instant;
  readonly language: LanguageChoice;
  readonly ticket?: Partial<TicketRecord>;
}

async function notificationOf({ metric, threshold, dueAt, now, language, ticket }: Said): Promise<DesktopNotification> {
  const settings: Settings = { ...defaultSettings, sites: [site], language };
  const desk = await readInForce({
    settings: {
      read: async () => ({ settings, problems: [] }),
      change: async () => undefined,
      rebuild: async () => undefined,
      mark: async () => undefined,
    },
    platform: { browserLanguage: () => 'en', timeZone: () => 'UTC' } as never,
    products: [fakeAdapter],
  });
  const key = ticketKey(SITE, '1');
  const record = recordOf('1', { label: 'SUP-4830', priority: 'Alta', title: 'Fila travada', ...ticket });
  const [measured] = measure(
    [{ stored: { key, site: SITE, record, readAt: now, mine: 1, watchedSince: now, answeredWords: undefined }, facts: [] }],
    desk,
    now,
  );
  return alertNotification(
    { id: 'id', ticket: key, subject: metric, kind: kindOfMark(threshold) ?? 'before', threshold, dueAt, at: now } as Alert,
    measured!,
    desk,
    undefined,
    now,
  );
}

const soon = { metric: 'firstResponse', threshold: 'critical', dueAt: monday('11:00'), now: monday('10:48') } as const;
const over = { metric: 'resolution', threshold: 'deadline', dueAt: monday('17:00'), now: monday('17:00') } as const;

describe('a notification', () => {
  test.each<[Said, title: string, message: string]>([
    [{ ...soon, language: 'pt' }, '12\u00a0min para a primeira resposta', 'SUP-4830 · Alta · Fila travada · vence 11:00 ART'],
    [{ ...soon, language: 'es' }, '12\u00a0min para la primera respuesta', 'SUP-4830 · Alta · Fila travada · vence 11:00 ART'],
    [{ ...soon, language: 'en' }, '12\u00a0min to first response', 'SUP-4830 · Alta · Fila travada · due 11:00 ART'],
    [{ ...over, language: 'pt' }, 'Resolução vencida', 'SUP-4830 · Alta · Fila travada · venceu 17:00 ART'],
    [{ ...over, language: 'es' }, 'Resolución vencida', 'SUP-4830 · Alta · Fila travada · venció 17:00 ART'],
    [{ ...over, language: 'en' }, 'Resolution overdue', 'SUP-4830 · Alta · Fila travada · was due 17:00 ART'],
  ])('of %o says so', async (said, title, message) => {
    expect(await notificationOf(said)).toMatchObject({ title, message });
  });

  it('that comes late tells what is left by then, and the day when it is not today', async () => {
    const late = { ...over, dueAt: monday('17:00'), now: tuesday('09:10'), language: 'pt' } as const;

    expect((await notificationOf({ ...soon, now: monday('10:55'), language: 'pt' })).title).toBe('5\u00a0min para a primeira resposta');
    expect((await notificationOf(late)).message).toBe('SUP-4830 · Alta · Fila travada · venceu seg 17:00 ART');
  });

  it('of a threshold whose deadline has passed meanwhile tells of the deadline', async () => {
    expect((await notificationOf({ ...soon, now: monday('11:20'), language: 'en' })).title).toBe('First response overdue');
  });

  it('leaves out what the support center does not tell', async () => {
    expect((await notificationOf({ ...soon, language: 'en', ticket: { priority: undefined, title: '' } })).message).toBe(
      'SUP-4830 · due 11:00 ART',
    );
  });

  it('has a title that systems do not cut', async () => {
    for (const language of ['pt', 'es', 'en'] as const) {
      const { title } = await notificationOf({ ...soon, now: monday('10:55') + 28_000, language });

      expect(title.length).toBeLessThan(45);
    }
  });
});
