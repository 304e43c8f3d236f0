import { embeddedProduct } from './embedded/product';
import { freshdeskProduct } from './freshdesk/product';
import { glpiProduct } from './glpi/product';
import { jiraProduct } from './jira/product';
import { redmineProduct } from './redmine/product';
import { requestTrackerProduct } from './requestTracker/product';
import { taughtProduct } from './taught/product';
import { zammadProduct } from './zammad/product';
import { zendeskProduct } from './zendesk/product';
import type { Product } from './siteAdapter';

/** What every wake of the worker needs to know of each kind of support center; the code that asks it is loaded when it is to be asked. */
export const products: readonly Product[] = [
  embeddedProduct,
  freshdeskProduct,
  glpiProduct,
  jiraProduct,
  redmineProduct,
  requestTrackerProduct,
  zammadProduct,
  zendeskProduct,
  taughtProduct,
];
