import type { Language } from '@/utils/language/language';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';

/** The lesson by pointing on one page; its shadow root is closed to the page, so it is read as the extension itself would. */
export interface LessonOnPage {
  /** As the popup does it. */
  start(language?: Language): Promise<void>;
  says(): Promise<string>;
  /** Presses the button of these words, as soon as there is one. */
  press(words: string): Promise<boolean>;
}

export function lessonOn(prazo: PrazoBrowser, url: string): LessonOnPage {
  const ask = (words: string): Promise<string> =>
    prazo.inExtension(
      async (address, wanted) => {
        const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === address);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          args: [wanted],
          func: (text) => {
            const host = document.querySelector<HTMLElement>('prazo-teacher');
            const root =
              host &&
              ('openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host));
            if (text === '') return root?.querySelector('.teacher')?.textContent ?? '';
            const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === text);
            button?.click();
            return button ? 'pressed' : '';
          },
        });
        return String(answer?.result);
      },
      url,
      words,
    );
  return {
    start: (language = 'en') =>
      prazo.inExtension(
        async (address, spoken) => {
          const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === address);
          await chrome.scripting.executeScript({
            target: { tabId: tab!.id! },
            files: ['/preact.js', `/language/${spoken}/teach.js`, '/teach.js'],
          });
        },
        url,
        language,
      ),
    says: () => ask(''),
    press: async (words) => (await ask(words)) === 'pressed',
  };
}
