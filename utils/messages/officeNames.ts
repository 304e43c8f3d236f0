/**
 * What popup, options, report and import ask, what is asked once for a site, and what an analyst says of alerts or states now and then. A second script of the worker, the office, answers it and is loaded when
 * it is asked, so that a wake of the worker does without its code.
 */
export const officeNames = [
  'alert/say',
  'alert/test',
  'fact/say',
  'fact/withdraw',
  'mapping/read',
  'mishaps/read',
  'page/acknowledge',
  'page/actions',
  'page/calendar',
  'page/circumstances',
  'page/days',
  'page/decide',
  'page/keepDraft',
  'page/lesson',
  'page/putAway',
  'page/recordTexts',
  'page/say',
  'page/sayFact',
  'page/teach',
  'page/tryFacts',
  'page/withdrawFact',
  'page/words',
  'queue/list',
  'queue/read',
  'queue/refresh',
  'settings/patch',
  'settings/read',
  'settings/try',
  'site/add',
  'site/import',
  'site/remove',
  'site/switchUser',
  'site/test',
  'token/save',
  'tokens/read',
] as const;

export type OfficeName = (typeof officeNames)[number];
