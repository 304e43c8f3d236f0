import type { Theme } from '@/utils/page/layout/theme';

type Attributes = Readonly<Record<string, string>>;

/** How one product marks its theme and its language, and where it paints the ground under its tickets. */
export interface Look {
  readonly product: string;
  readonly adapter: string;
  /** The saved pages that look like this; all of the adapter's, if absent. */
  readonly pages?: readonly string[];
  /** Absent where a theme is nothing but another stylesheet. */
  readonly mark?: { readonly on: 'html' | 'body'; readonly attributes: Readonly<Record<Theme, Attributes>> };
  /** Written for the test: the product's marks and the element that it paints, in colours of the kind. */
  readonly css: (theme: Theme) => string;
  /** As the product writes Portuguese or Spanish on its root. */
  readonly lang: string;
  /** Its pages show the words of tickets as its API tells them, whatever the language. */
  readonly showsOwnWords?: true;
}

const BLACK = 'rgb(29, 31, 33)';
const WHITE = 'rgb(255, 255, 255)';
const ground = (theme: Theme): string => (theme === 'dark' ? BLACK : WHITE);

/** A ground that goes by a mark, light without it. */
const marked = (mark: string, painted: string) => (): string =>
  `${painted} { background-color: ${WHITE}; } ${mark} ${painted} { background-color: ${BLACK}; }`;

export const looks: readonly Look[] = [
  {
    // Documented: "Getting started with Atlassian Theme". Cloud's newer pages have the same marks, and both themes' names in `data-theme`.
    product: 'Jira',
    adapter: 'jira',
    mark: {
      on: 'html',
      attributes: {
        dark: { 'data-color-mode': 'dark', 'data-theme': 'dark:dark light:light' },
        light: { 'data-color-mode': 'light', 'data-theme': 'dark:dark light:light' },
      },
    },
    css: marked('html[data-color-mode="dark"][data-theme~="dark:dark"]', 'body'),
    lang: 'pt-BR',
  },
  {
    // Unverified: Garden documents no mark. A public extension reads `data-theme`, and found rows and tables transparent on a painted pane.
    product: 'Zendesk',
    adapter: 'zendesk',
    mark: { on: 'html', attributes: { dark: { 'data-theme': 'dark' }, light: { 'data-theme': 'light' } } },
    css: marked('[data-theme="dark"]', '[data-garden-id="pane"]'),
    lang: 'pt-br',
  },
  {
    // In the product's code: its classic interface writes `data-theme` alone.
    product: 'Zammad',
    adapter: 'zammad',
    pages: ['overview', 'zoom'],
    mark: { on: 'html', attributes: { dark: { 'data-theme': 'dark' }, light: { 'data-theme': 'light' } } },
    css: marked('[data-theme="dark"]', 'body'),
    lang: 'es',
  },
  {
    // In the product's code: the newer one writes a colour scheme too, which paints the canvas where nothing else does.
    product: 'Zammad, newer interface',
    adapter: 'zammad',
    pages: ['desktop'],
    mark: {
      on: 'html',
      attributes: {
        dark: { 'data-theme': 'dark', style: 'color-scheme: dark' },
        light: { 'data-theme': 'light', style: 'color-scheme: light' },
      },
    },
    css: () => '',
    lang: 'es',
  },
  {
    // In the product's code: every palette has its name on the root, and whether it is a dark one.
    product: 'GLPI 11',
    adapter: 'glpi',
    pages: ['list', 'ticket'],
    mark: {
      on: 'html',
      attributes: {
        dark: { 'data-glpi-theme': 'midnight', 'data-glpi-theme-dark': '1' },
        light: { 'data-glpi-theme': 'auror', 'data-glpi-theme-dark': '0' },
      },
    },
    css: () =>
      `:root { --tblr-body-bg: ${WHITE}; } :root[data-glpi-theme="midnight"] { --tblr-body-bg: rgb(0, 0, 0); } body { background-color: var(--tblr-body-bg); }`,
    lang: 'es',
  },
  {
    // In the product's code: a palette is one more stylesheet.
    product: 'GLPI 9.5 and 10',
    adapter: 'glpi',
    css: (theme) => `body { background-color: ${ground(theme)}; }`,
    lang: 'pt',
  },
  {
    // As installed (5.0.3): the dark stylesheet paints each element, by a class of the body. It is told anew with each page.
    product: 'Request Tracker 5',
    adapter: 'requestTracker',
    mark: { on: 'body', attributes: { dark: { class: 'darkmode' }, light: { class: '' } } },
    css: () => '.darkmode, .darkmode * { background: rgb(44, 53, 57) !important; }',
    lang: 'pt-br',
  },
  {
    // As installed (5.0.4): a theme is another stylesheet, of the whole installation; its name stands in a class that does not tell if it is dark.
    product: 'Redmine 5',
    adapter: 'redmine',
    css: (theme) => `#content, body { background-color: ${ground(theme)}; }`,
    lang: 'pt-BR',
    showsOwnWords: true,
  },
  {
    // Unverified: no mark of a dark theme is documented, nor that there is one.
    product: 'Freshdesk',
    adapter: 'freshdesk',
    css: (theme) => `body { background-color: ${ground(theme)}; }`,
    lang: 'pt-BR',
  },
  {
    // As installed (6.5.1): its skins are stylesheets, none of them dark.
    product: 'Znuny 6.5',
    adapter: 'znuny',
    css: (theme) => `body, .TableSmall { background-color: ${ground(theme)}; }`,
    lang: 'pt_BR',
    showsOwnWords: true,
  },
];
