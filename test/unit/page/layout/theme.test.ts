// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test } from 'vitest';
import { themeOf, watchTheme } from '@/utils/page/layout/theme';

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  document.documentElement.removeAttribute('style');
});

function inside(...backgrounds: readonly string[]): Element {
  let parent: Element = document.body;
  for (const background of backgrounds) {
    const box = document.createElement('div');
    box.style.backgroundColor = background;
    parent.append(box);
    parent = box;
  }
  return parent;
}

describe('the theme of a place', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(25, 28, 34)', 'dark'],
    ['rgb(31, 111, 235)', 'dark'],
    ['rgb(255, 211, 107)', 'light'],
    ['rgba(0, 0, 0, 1)', 'dark'],
  ])('on %s is %s', (background, theme) => {
    expect(themeOf(inside(background))).toBe(theme);
  });

  it('is that of the first ground that nothing shines through', () => {
    expect(themeOf(inside('rgb(20, 20, 20)', 'rgba(255, 255, 255, 0.1)', 'transparent'))).toBe('dark');
  });

  it('is light where nobody painted anything', () => {
    expect(themeOf(inside('transparent'))).toBe('light');
  });

  it('follows a canvas that the page made dark', () => {
    document.documentElement.style.setProperty('color-scheme', 'dark');

    expect(themeOf(inside('transparent'))).toBe('dark');
  });

  test.each([
    ['dark', undefined, 'dark'],
    ['only dark', undefined, 'dark'],
    ['light dark', undefined, 'light'],
    ['dark', 'normal', 'dark'],
    ['dark', 'light', 'light'],
    ['light', 'dark', 'dark'],
  ])('on a canvas of a page that names %j, and its root %j, is %s', (content, ofRoot, theme) => {
    document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content }));
    if (ofRoot) document.documentElement.style.setProperty('color-scheme', ofRoot);

    expect(themeOf(inside('transparent'))).toBe(theme);
  });
});

describe('a page that changes its theme', () => {
  test.each(['class', 'style', 'data-theme', 'data-bs-theme'])('tells by %s of its root', async (name) => {
    const life = new AbortController();
    const told = new Promise<void>((resolve) => watchTheme(document, resolve, life.signal));

    document.documentElement.setAttribute(name, 'color: red');

    await told;
    life.abort();
    document.documentElement.removeAttribute(name);
  });
});
