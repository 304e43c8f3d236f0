import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { ProductId } from '@/utils/sites/products';
import { halfNamed } from '../../support/pages/allHalves';
import { addressOf, markupOf, type SavedPage, savedPages } from '../../support/pages/savedPages';

/** A mark in place of which a message's words stand. */
const HERE = '<i id="here"></i>';

interface Written {
  /** How the product shows what people wrote or are writing, around the words themselves. */
  readonly boxes: readonly string[];
  /** Where it serves what they attached. */
  readonly attached: string;
}

const written: Readonly<Record<Exclude<ProductId, 'taught'>, Written>> = {
  embedded: {
    boxes: [
      `<section class="description"><p>${HERE}</p></section>`,
      `<ol class="history"><li class="change"><p class="by">Banco Aurora</p><div>${HERE}</div></li></ol>`,
    ],
    attached: '/tickets/1002/attachments/7/list.html',
  },
  freshdesk: {
    boxes: [
      `<div class="conversation"><div class="conversation-content">${HERE}</div></div>`,
      `<div class="ticket-description"><div class="fr-view">${HERE}</div></div>`,
      `<div class="fr-box"><div class="fr-element" contenteditable="true">${HERE}</div></div>`,
    ],
    attached: '/a/tickets/71/attachments/7',
  },
  glpi: {
    boxes: [
      `<div class="timeline-item"><div class="timeline-content"><div class="rich_text_container">${HERE}</div></div></div>`,
      `<div class="h_item"><div class="h_content ITILFollowup"><div class="displayed_content">${HERE}</div></div></div>`,
    ],
    attached: '/front/document.send.php?docid=7',
  },
  hubspot: {
    boxes: [
      `<div data-test-id="timeline-item-card"><div><p>${HERE}</p></div></div>`,
      `<div data-selenium-test="timeline-email-body"><div>${HERE}</div></div>`,
      `<div data-test-id="thread-message"><div>${HERE}</div></div>`,
    ],
    attached: '/attachments/7',
  },
  jira: {
    boxes: [
      `<div data-testid="issue-comment-base.ui.comment.ak-comment.7-container"><div class="ak-renderer-document">${HERE}</div></div>`,
      `<div data-testid="issue.views.field.rich-text.description"><div class="ak-renderer-document">${HERE}</div></div>`,
      `<div class="issue-data-block activity-comment"><div class="action-body">${HERE}</div></div>`,
      `<div id="description-val"><div class="user-content-block">${HERE}</div></div>`,
      `<div class="ProseMirror" contenteditable="true">${HERE}</div>`,
    ],
    attached: '/secure/attachment/7/list.html',
  },
  redmine: {
    boxes: [
      `<div class="description"><div class="wiki">${HERE}</div></div>`,
      `<div id="history"><div class="journal has-notes"><div class="wiki">${HERE}</div></div></div>`,
    ],
    attached: '/attachments/download/7/list.html',
  },
  requestTracker: {
    boxes: [
      `<div class="transaction Ticket-transaction message"><div class="content"><div class="messagebody">${HERE}</div></div></div>`,
      `<div class="message-stanza closed">${HERE}</div>`,
    ],
    attached: '/Ticket/Attachment/5/7/list.html',
  },
  zammad: {
    boxes: [
      `<div class="ticket-article-item"><div class="textBubble"><div class="textBubble-content">${HERE}</div></div></div>`,
      `<div class="articleNewEdit"><div class="richtext-content" contenteditable="true">${HERE}</div></div>`,
      `<main><section role="feed"><article id="article-3"><div>${HERE}</div></article></section></main>`,
    ],
    attached: '/api/v1/ticket_attachment/57/3/7',
  },
  zendesk: {
    boxes: [
      `<div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><div class="zd-comment">${HERE}</div></article></div>`,
      `<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" class="ck-content">${HERE}</div>`,
    ],
    attached: '/agent/attachments/token/x',
  },
  znuny: {
    boxes: [
      `<div id="ArticleItems"><div class="WidgetSimple"><div class="Content"><div class="ArticleBody">${HERE}</div></div></div></div>`,
      `<div class="ArticleMailContent">${HERE}</div>`,
    ],
    attached: '/index.pl?Action=AgentTicketAttachment;TicketID=23;ArticleID=3;FileID=1',
  },
};

/** Of whatever product. */
const everywhere = [
  `<blockquote>${HERE}</blockquote>`,
  `<div class="comment-body">${HERE}</div>`,
  `<div contenteditable="true">${HERE}</div>`,
  `<pre>${HERE}</pre>`,
];

function opened(saved: SavedPage, origin?: string): Document {
  const window = new Window({ url: addressOf(saved).href });
  window.document.write(markupOf(saved));
  if (origin !== undefined) Object.defineProperty(window, 'origin', { value: origin });
  return window.document as unknown as Document;
}

const on = (page: Document, { adapter, path, site }: SavedPage) =>
  halfNamed(adapter)
    .findTickets(page, new URL(site + path), site)
    .map(({ shown: { id, status, priority, assignee }, view }) => ({ id, status, priority, assignee, view }));

const cases = Object.entries(written).flatMap(([adapter, { boxes }]) => {
  const pages = savedPages.filter((saved) => saved.adapter === adapter);
  const quote = pages.map((saved) => opened(saved).body.innerHTML).join('');
  return pages.flatMap((saved) => [...boxes, ...everywhere].map((box) => ({ adapter, name: saved.name, saved, box, quote })));
});

describe('what a customer writes', () => {
  test.each(cases)('$adapter: all of its pages, quoted on $name in $box, tell nothing', ({ box, saved, quote }) => {
    const page = opened(saved);
    const before = on(page, saved);
    const holder = page.createElement('div');
    holder.innerHTML = box;
    page.querySelector('main, #content, #body, body')!.append(holder);
    page.querySelector('#here')!.outerHTML = quote;

    expect(before).not.toEqual([]);
    expect(on(page, saved)).toEqual(before);
  });

  test.each(savedPages)('$adapter: $name in a sandbox is no page of the product', (saved) => {
    expect(on(opened(saved, 'null'), saved)).toEqual([]);
  });

  test.each(savedPages)('$adapter: $name as an attachment is none either', (saved) => {
    const found = halfNamed(saved.adapter).findTickets(
      opened(saved),
      new URL(saved.site + written[saved.adapter as keyof typeof written].attached),
      saved.site,
    );

    expect(found).toEqual([]);
  });
});
