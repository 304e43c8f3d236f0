/**
 * What only options, report and import ask, and what is asked once for a site. A second script of the worker, the office, answers it and is loaded when
 * it is asked, so that a wake of the worker does without its code.
 */
export const officeNames = [
  'alert/test',
  'mapping/read',
  'mishaps/read',
  'page/teach',
  'settings/patch',
  'site/add',
  'site/import',
  'site/remove',
  'site/switchUser',
  'site/test',
  'token/save',
  'tokens/read',
] as const;

export type OfficeName = (typeof officeNames)[number];
