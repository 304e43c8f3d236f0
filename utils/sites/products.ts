import { embeddedProduct } from './embedded/product';
import { freshdeskProduct } from './freshdesk/product';
import { glpiProduct } from './glpi/product';
import { hubspotProduct } from './hubspot/product';
import { jiraProduct } from './jira/product';
import { redmineProduct } from './redmine/product';
import { requestTrackerProduct } from './requestTracker/product';
import { taughtProduct } from './taught/product';
import { zammadProduct } from './zammad/product';
import { zendeskProduct } from './zendesk/product';
import { znunyProduct } from './znuny/product';

/**
 * The registry of products: types and `test/sites/registry.test.ts` carry a row through to its folder, adapter, page half, saved pages and row in the
 * README. What stands here is all that every wake of the worker needs to know of each; the code that asks a support center is loaded when it is to be asked.
 */
export const products = [
  embeddedProduct,
  freshdeskProduct,
  glpiProduct,
  hubspotProduct,
  jiraProduct,
  requestTrackerProduct,
  redmineProduct,
  zammadProduct,
  zendeskProduct,
  znunyProduct,
  taughtProduct,
];

export type ProductId = (typeof products)[number]['id'];
