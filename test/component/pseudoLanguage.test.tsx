// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faceOf } from '@/components/badge/faceOf';
import { failureFace } from '@/components/badge/failureFace';
import { lessonModel } from '@/components/teach/lesson';
import { Teacher } from '@/components/teach/Teacher';
import { wordsModel } from '@/components/teach/wordsModel';
import { tipContent } from '@/components/tip/tipContent';
import { type Surface, surfaces } from '@/utils/language/surfaces';
import { panelTexts } from '@/utils/language/shapes/panel';
import { standingOf } from '@/utils/sla/clock/standing';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { lessonReader } from '@/utils/sites/taught/preview';
import { bringPseudo, pseudo } from '../support/pseudoLanguage';
import { queueList, siteHealth } from '../support/queue';
import { NOW, pictured, readingOf } from '../support/ticketViews';
import { openOptions } from './options/openOptions';
import { openPanel } from './panel/openPanel';
import { NOW as POPUP_NOW, openPopup } from './popup/openPopup';

/** Brings what these surfaces load, and nothing else. */
const bring = (...names: readonly Surface[]): Promise<void> => bringPseudo(names.flatMap((name) => [...surfaces[name]]));

beforeEach(() => {
  delete globalThis.prazoTexts?.[pseudo];
});
afterEach(cleanup);

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/** Words of the page that came from no language: each stands in no brackets, and is no data either. */
function foreignTo(data: RegExp): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [...document.body.querySelectorAll('*')].flatMap((element) => ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
  while (walker.nextNode())
    if (walker.currentNode.parentElement?.closest('style, option') === null) texts.push(walker.currentNode.textContent ?? '');
  return texts.flatMap((text) => text.replaceAll(/\[!!.*?!!\]/gs, ' ').match(/\p{L}{3,}/gu) ?? []).filter((word) => !data.test(word));
}

// The browser's own names of months are of no folder.
const data = /^(?:Prazo|min|ART|AMT|Aivo|Support|Center|ACME|SUP|UTC|GMT|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

describe('in a language that was only added as a folder', () => {
  test.each(Object.entries(pictured))('a badge and its tooltip speak: %s', async (_, view) => {
    await bring('page', 'spoken', 'views');
    const reading = readingOf(pseudo);
    const standing = standingOf(view.clocks, view.isDone, defaultThresholds, reading.calendars, NOW);

    const { name } = faceOf(view, standing, reading, 'normal');
    const { clocks } = tipContent(view, { aivo: defaultThresholds }, reading);

    expect(name).toContain('[!!');
    expect(clocks.every(({ label }) => label.startsWith('[!!'))).toBe(true);
  });

  test('a badge says what keeps a site from being read', async () => {
    await bring('page');

    expect(failureFace('signedOut', pseudo).name).toContain('[!!');
  });

  test.each(Object.entries(pictured))('a panel says nothing else: %s', async (_, view) => {
    await bring('page', 'spoken', 'views');
    openPanel(view, {}, { language: pseudo });

    expect(screen.getAllByText(/\[!!/).length).toBeGreaterThan(3);
    expect(foreignTo(new RegExp(`${data.source}|${wordsOf(view)}`))).toEqual([]);
  });

  test('the popup says nothing else', async () => {
    await bring('popup');
    const health = siteHealth({ readAt: POPUP_NOW - 40_000 });
    openPopup(queueList([], POPUP_NOW, { language: pseudo, sites: [health] }));

    expect(screen.getAllByText(/\[!!/).length).toBeGreaterThan(3);
    expect(foreignTo(new RegExp(`${data.source}|${wordsOf(health)}`))).toEqual([]);
  });

  test.each<readonly [string, readonly Surface[]]>([
    ['#sites', ['options']],
    ['#mapping', ['options', 'mapping']],
    ['#calendar', ['options', 'calendar']],
    ['#alerts', ['options', 'rules']],
  ])('the options page says nothing else in %s', async (section, names) => {
    await bring(...names);
    const { settings } = openOptions({ section, settings: { language: pseudo } });

    expect(screen.getAllByText(/\[!!/).length).toBeGreaterThan(3);
    expect(foreignTo(new RegExp(`${data.source}|${wordsOf(settings.value)}`))).toEqual([]);
  });

  test('the options page offers each language by its own name', async () => {
    await bring('options');
    openOptions({ section: '#language', settings: { language: pseudo } });

    expect(foreignTo(data)).toEqual(['Português', 'Español', 'English']);
  });

  test('the lesson says nothing else', async () => {
    await bring('teach');
    const context = { page: document, url: new URL('https://desk.example/queue'), timeZone: 'America/Sao_Paulo', now: NOW };
    const lesson = lessonModel({ ...lessonReader(() => context, pseudo), teach: async () => undefined });
    const words = wordsModel({ undecided: async () => ({ undecided: [], severities: [] }), decide: async () => undefined });
    const nothing = (): void => undefined;
    render(
      <Teacher
        {...{ lesson, words }}
        language={pseudo}
        aim={signal(undefined)}
        corner={signal('top-end')}
        onMove={nothing}
        onMap={nothing}
        onClose={nothing}
      />,
    );

    expect(screen.getAllByText(/\[!!/).length).toBeGreaterThan(1);
    expect(foreignTo(data)).toEqual([]);
  });
});

test('texts that were not loaded are named', () => {
  expect(() => panelTexts(pseudo)).toThrow('the texts "panel" of the language "xx" are not loaded');
});

/** Whatever words stand in what is shown: names, titles, addresses. */
function wordsOf(shown: unknown): string {
  const words = JSON.stringify(shown).match(/\p{L}{3,}/gu) ?? [];
  return `^(?:${[...new Set(words)].join('|')})$`;
}
