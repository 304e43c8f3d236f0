import { embedded } from './embedded.ts';
import { freshdesk } from './freshdesk.ts';
import { glpi } from './glpi.ts';
import { hubspot } from './hubspot.ts';
import { jira } from './jira.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './requestTracker.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';
import type { RecordedQueue } from '../recordedQueue.ts';

/** By the id of the adapter. */
export const recordedQueues: Readonly<Record<string, RecordedQueue>> = {
  embedded,
  freshdesk,
  glpi,
  hubspot,
  jira,
  redmine,
  requestTracker,
  zammad,
  zendesk,
  znuny,
};
