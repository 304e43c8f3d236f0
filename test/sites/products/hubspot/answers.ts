import { hubspot } from '@/utils/sites/hubspot/adapter';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordedSite, type RecordedAnswers } from '../../../support/world/recordedSite';

export const SITE = 'https://app-eu1.hubspot.com/contacts/148480';
export const EMAIL = 'ana@aivo.co';
export const CREATED = '2026-11-16T12:00:00.120Z';
export const at = (hour: number): string => `2026-11-16T${hour}:00:00.000Z`;

const stage = (id: string, label: string, ticketState: string): object => ({ id, label, metadata: { ticketState } });
export const owners = [/owners\?email=/, { results: [{ id: '41629779', email: EMAIL }] }] as const;
export const pipelines = [
  /pipelines\/tickets/,
  {
    results: [
      {
        id: '0',
        label: 'Support',
        stages: [
          stage('1', 'New', 'OPEN'),
          stage('2', 'Waiting on contact', 'OPEN'),
          stage('3', 'Parked', 'OPEN'),
          stage('4', 'Done', 'CLOSED'),
        ],
      },
      { id: '900', label: 'Integrations', stages: [stage('901', 'Parked', 'OPEN'), stage('902', 'Fechado', 'CLOSED')] },
    ],
  },
] as const;
export const facts = (rest: object = {}): object => ({
  subject: 'Assistant answers twice',
  hs_pipeline: '0',
  hs_pipeline_stage: '2',
  hs_ticket_priority: 'HIGH',
  hubspot_owner_id: '41629779',
  hs_primary_company_name: 'Loja Aurora',
  createdate: CREATED,
  hs_lastmodifieddate: at(15),
  ...rest,
});
export const told = (value: string | null, timestamp: string, sourceType = 'CRM_UI'): object => ({ value, timestamp, sourceType });
export const whole = {
  hs_pipeline_stage: [told('2', at(15)), told('1', '2026-11-16T12:00:00.480Z')],
  hs_ticket_priority: [told('HIGH', CREATED)],
  hubspot_owner_id: [told('41629779', at(13), 'AUTOMATION_PLATFORM')],
};
export const ticket = (properties: object = facts(), propertiesWithHistory: unknown = whole, id = '57'): object => ({
  id,
  properties,
  propertiesWithHistory,
});
export const found = [/tickets\/search/, { total: 1, results: [{ id: '57', properties: facts() }] }] as const;
export const batch = (...results: readonly object[]) => [/batch\/read/, { results }] as const;
export const answers: RecordedAnswers = [owners, pipelines, found, batch(ticket())];

export const clientOf = (recorded: RecordedAnswers, means: object = { email: EMAIL }) => {
  const site = recordedSite('https://api.hubapi.com', recorded);
  return { ...site, client: hubspot.client(SITE, site.get, { hasToken: true, ...means }) };
};
export const read = async (...results: readonly object[]): Promise<TicketRecord> =>
  (await clientOf([owners, pipelines, batch(...results)]).client.tickets(['57']))[0]!;
