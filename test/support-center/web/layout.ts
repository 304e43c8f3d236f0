import type { Preferences, Session } from '../store/sessions.ts';
import { THEMES } from '../store/sessions.ts';
import { html, type Html } from './html.ts';
import { LANGUAGES, WORDS } from './words.ts';

interface Page {
  readonly basePath: string;
  /** The query of the page shown, which links to preferences keep. */
  readonly query: URLSearchParams;
  readonly title: string;
  readonly main: Html;
  readonly script?: string | undefined;
}

/** The frame around every page. */
export function layout({ basePath, query, title, main, script }: Page, { language, theme }: Preferences, session?: Session): Html {
  const words = WORDS[language];
  return html`<html lang="${language}" data-theme="${theme}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="product" content="prazo-support-center" />
      <meta name="base-path" content="${basePath}" />
      <title>${title} · ${words.product}</title>
      <link rel="icon" href="${basePath}/assets/icon.svg" />
      <link rel="stylesheet" href="${basePath}/assets/supportCenter.css" />
      ${script === undefined ? '' : html`<script type="module" src="${basePath}/assets/${script}"></script>`}
    </head>
    <body>
      <header class="top">
        <a class="product" href="${basePath}/tickets">${words.product}</a>
        <nav>
          ${LANGUAGES.map((other) => choice(queryWith(query, { language: other }), other.toUpperCase(), other === language))}
          <span class="gap"></span>
          ${session ? THEMES.map((other) => choice(queryWith(query, { theme: other }), words[other], other === theme)) : ''}
          ${session ? html`<span class="user">${session.user.name}</span>` : ''}
          ${session ? html`<a href="${basePath}/sign-out" data-full>${words.signOut}</a>` : ''}
        </nav>
      </header>
      ${main}
    </body>
  </html>`;
}

export function queryWith(query: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) changed.set(name, value);
  return `?${changed}`;
}

/** A link to a preference: the one in force is marked, and always loads the whole page. */
export const choice = (href: string, label: string, isCurrent: boolean): Html =>
  html`<a href="${href}" class="${isCurrent ? 'choice current' : 'choice'}" data-full>${label}</a>`;

export function signInPage(basePath: string, preferences: Preferences, next: string, failed: boolean): Html {
  const words = WORDS[preferences.language];
  const main = html`<main class="sign-in">
    <h1>${words.product}</h1>
    <form method="post" action="${basePath}/sign-in">
      <input type="hidden" name="next" value="${next}" />
      <label>${words.user} <input name="user" autocomplete="username" autocapitalize="none" required autofocus /></label>
      <label>${words.password} <input name="password" type="password" autocomplete="current-password" required /></label>
      ${failed ? html`<p class="error" role="alert">${words.wrongPassword}</p>` : ''}
      <button>${words.signIn}</button>
    </form>
    <p class="hint">${words.signInHint} <code>prazo</code>.</p>
  </main>`;
  return layout({ basePath, query: new URLSearchParams({ next }), title: words.signIn, main }, preferences);
}
