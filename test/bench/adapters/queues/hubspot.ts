import { CREATED, each, replied, taken, title, UPDATED, waiting, type RecordedQueue } from '../recordedQueue.ts';

const told = (value: string, timestamp: string): object => ({ value, timestamp, sourceType: 'CRM_UI', sourceId: 'userId:9586504' });

const properties = (id: number): object => ({
  subject: title(id),
  hs_pipeline: '0',
  hs_pipeline_stage: '3',
  hs_ticket_priority: 'HIGH',
  hubspot_owner_id: '5',
  hs_primary_company_name: 'Loja Aurora',
  createdate: CREATED,
  hs_lastmodifieddate: UPDATED,
});
const propertiesWithHistory = {
  hs_pipeline_stage: [told('3', replied), told('2', waiting), told('1', CREATED)],
  hs_ticket_priority: [told('HIGH', UPDATED)],
  hubspot_owner_id: [told('5', taken)],
};
const half = (from: number): object => ({
  results: each((id) => ({ id: String(id), properties: properties(id), propertiesWithHistory })).slice(from, from + 50),
});

export const hubspot: RecordedQueue = {
  site: 'https://app.hubspot.com/contacts/148480',
  hasToken: true,
  beyond: 'a key names nobody, that a stage closes is told by its pipeline alone, and an answer has 50 histories at most',
  answers: [
    [/owners/, { results: [{ id: '5', email: 'ana@desk.example' }] }],
    [
      /pipelines/,
      { results: [{ id: '0', label: 'Support', stages: [{ id: '4', label: 'Closed', metadata: { ticketState: 'CLOSED' } }] }] },
    ],
    [/search/, { total: 100, results: each((id) => ({ id: String(id), properties: properties(id) })) }],
    [/batch\/read.*"id":"1"/, half(0)],
    [/batch\/read/, half(50)],
  ],
};
