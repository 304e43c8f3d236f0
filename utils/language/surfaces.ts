/** Which files of a language's folder a surface loads: together as one script, `language/pt/popup.js`, but for the worker and its office, which have their few in every language. */
export const surfaces = {
  /** The content script. */
  page: ['clock', 'telling/failure', 'severity', 'time'],
  /** Beside it, for those who hear it; the views, which speak too, come after it. */
  spoken: ['telling/spoken'],
  /** Beside the content script, which has brought its own. */
  views: ['menu', 'panel', 'views'],
  /** The forms on a ticket page, beside the views. */
  actions: ['actions/actions', 'actions/record', 'reasons'],
  /** Those that state nothing by themselves, beside the forms. */
  further: ['actions/deciding'],
  /** Of a record in a language that nothing else on the page speaks. */
  record: ['actions/record', 'severity', 'time'],
  /** Alerts on a page, where no notification may tell them. */
  untold: ['actions/untold'],
  teach: ['meanings', 'severity', 'sites', 'teach'],
  popup: ['clock', 'popup', 'severity', 'time'],
  /** What the same page says besides, once its rows are there. */
  queue: ['menu', 'notices', 'queue', 'sites', 'telling/spoken'],
  /** The options page and its first section; then what each of the others has besides. */
  options: ['options/options', 'options/siteCards', 'sites', 'time'],
  advanced: ['options/sections'],
  calendar: ['options/calendars', 'options/sections', 'options/since', 'options/trial', 'telling/spoken'],
  customers: ['options/customers', 'options/trial'],
  records: ['options/records'],
  mapping: ['meanings', 'options/mapping', 'options/trial', 'severity'],
  contract: [
    'clock',
    'options/contract',
    'options/contractRules',
    'options/since',
    'options/trial',
    'options/tried',
    'severity',
    'telling/spoken',
  ],
  rules: ['clock', 'options/rules', 'options/testAlert', 'severity', 'telling/spoken'],
  welcome: ['clock', 'options/sections', 'options/testAlert', 'options/welcome', 'severity', 'telling/spoken'],
} as const;

export type Surface = keyof typeof surfaces;

/** Where the script of a surface's texts lies in what is built. */
export const textsFile = (language: string, surface: Surface): `/language/${string}.js` => `/language/${language}/${surface}.js`;
