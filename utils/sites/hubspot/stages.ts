import * as v from 'valibot';
import type { TicketStatus } from '../../tickets/ticket';
import { askJson } from '../reading/jsonAnswer';
import { id, lenient, readable, word } from '../reading/lenient';
import { type Name, namesById } from '../reading/naming';
import type { Get } from '../siteAnswer';

/** What the stages of all pipelines are called and mean, by id. Two pipelines may have stages of one name. */
export interface Stages {
  readonly names: ReadonlyMap<string, Name>;
  /** Of those that close a ticket. */
  readonly meanings: ReadonlyMap<string, TicketStatus>;
  readonly pipelines: ReadonlyMap<string, string>;
}

const pipelinesSchema = v.object({ results: v.array(v.unknown()) });
const pipelineSchema = v.object({ id, label: word, stages: v.array(v.unknown()) });
const stageSchema = v.object({ id, label: word, metadata: lenient(v.object({ ticketState: lenient(word), isClosed: lenient(word) })) });

export async function stagesOf(get: Get): Promise<Stages> {
  const { results } = await askJson(get, '/crm/v3/pipelines/tickets', pipelinesSchema);
  const pipelines = readable(pipelineSchema, results);
  const stages = pipelines.flatMap(({ label: sort, stages: own }) => readable(stageSchema, own).map((stage) => ({ ...stage, sort })));
  const closing = stages.filter(({ metadata }) => metadata?.ticketState === 'CLOSED' || metadata?.isClosed === 'true');
  return {
    names: namesById(stages.map((stage) => ({ id: stage.id, name: stage.label, sort: stage.sort }))),
    meanings: new Map(closing.map((stage) => [stage.id, 'closed'])),
    pipelines: new Map(pipelines.map((pipeline) => [pipeline.id, pipeline.label])),
  };
}
