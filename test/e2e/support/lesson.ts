import type { Language } from '@/utils/language/language';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';
import { pressPart } from './pressing/pressPart.ts';

/** The lesson by pointing on one page; its shadow root is closed to the page, so it is read as the extension itself would. */
export interface LessonOnPage {
  /** As the popup does it. */
  start(language?: Language): Promise<void>;
  says(): Promise<string>;
  /** Presses the button of these words, as soon as there is one. */
  press(words: string): Promise<boolean>;
  /** Chooses in the list of this label. */
  choose(label: string, option: string): Promise<boolean>;
}

export function lessonOn(prazo: PrazoBrowser, url: string): LessonOnPage {
  const ask = (words: string, option = ''): Promise<string> =>
    prazo.inExtension(
      async (address, wanted, chosen) => {
        const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === address);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          args: [wanted, chosen] as [string, string],
          func: (text: string, value: string) => {
            const host = document.querySelector<HTMLElement>('[data-prazo=teacher]');
            const root =
              host &&
              ('openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host));
            if (text === '') return root?.querySelector('.teacher')?.textContent ?? '';
            if (value !== '') {
              const label = [...(root?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent?.startsWith(text));
              const list = label?.querySelector('select');
              if (!list) return '';
              list.value = value;
              list.dispatchEvent(new Event('change', { bubbles: true }));
              return 'pressed';
            }
            return '';
          },
        });
        return String(answer?.result);
      },
      url,
      words,
      option,
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
    async press(words) {
      const page = (await prazo.browser.pages()).find((each) => each.url() === url);
      return page !== undefined && pressPart(prazo, page, { host: '[data-prazo=teacher]', by: 'button', what: words });
    },
    choose: async (label, option) => (await ask(label, option)) === 'pressed',
  };
}
