import type { ToldHistory } from './histories';
import { at, CREATED, steps, UPDATED } from './toldSteps';

export const hubspotHistory: ToldHistory = {
  ticket: '7',
  unmissed: 2,
  tellsValuesAlone: true,
  entries: [
    { hs_pipeline_stage: '1', timestamp: CREATED },
    { hs_ticket_priority: '1', timestamp: CREATED },
    ...steps.map(([hour, field, , to]) => ({
      [{ status: 'hs_pipeline_stage', priority: 'hs_ticket_priority', assignee: 'hubspot_owner_id' }[field]]: to,
      timestamp: at(hour),
    })),
  ],
  answers: (entries) => [
    [/owners\?email=ana@desk.example/, { results: [{ id: '5', email: 'ana@desk.example' }] }],
    [
      /pipelines/,
      {
        results: [
          {
            id: '0',
            label: 'Support',
            stages: [1, 2, 3, 4].map((id) => ({ id, label: `Stage ${id}`, metadata: { ticketState: 'OPEN' } })),
          },
        ],
      },
    ],
    [
      /batch\/read/,
      {
        results: [
          {
            id: '7',
            properties: {
              hs_pipeline: '0',
              hs_pipeline_stage: '4',
              hs_ticket_priority: '3',
              hubspot_owner_id: '5',
              createdate: CREATED,
              hs_lastmodifieddate: UPDATED,
              hs_time_to_first_rep_assignment: '3600000',
            },
            propertiesWithHistory: Object.fromEntries(
              ['hs_pipeline_stage', 'hs_ticket_priority', 'hubspot_owner_id'].map((name) => [
                name,
                entries
                  .flatMap((entry) => (name in entry ? [{ value: entry[name as never], timestamp: entry['timestamp' as never] }] : []))
                  .toReversed(),
              ]),
            ),
          },
        ],
      },
    ],
  ],
};
