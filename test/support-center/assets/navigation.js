// Client-side navigation: links, forms and Back replace <main> instead of loading a page, as single-page products do. Every row, heading
// and form is a new element afterwards.

const REFRESH_MS = 15_000;

/** Copies of the pages that were left, by address, which Back shows again: with whatever others had put into them, but lifeless. */
const snapshots = new Map();

/** @param {Response} response */
async function mainIn(response) {
  if (new URL(response.url).pathname.endsWith('/sign-in')) {
    location.assign(response.url);
    return undefined;
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = page.title;
  return document.adoptNode(page.querySelector('main'));
}

/** @param {string} address @param {RequestInit} [options] */
async function go(address, options) {
  const response = await fetch(address, options);
  const next = await mainIn(response);
  if (!next) return;
  const current = document.querySelector('main');
  if (response.url !== location.href) {
    snapshots.set(location.href, current.cloneNode(true));
    history.pushState(null, '', response.url);
  }
  current.replaceWith(next);
  scrollTo(0, 0);
}

async function goBack() {
  const next = snapshots.get(location.href) ?? (await mainIn(await fetch(location.href)));
  snapshots.delete(location.href);
  if (next) document.querySelector('main').replaceWith(next);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.hasAttribute('data-full')) return;
  event.preventDefault();
  void go(link.href);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  void go(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
});

addEventListener('popstate', () => void goBack());

setInterval(async () => {
  if (document.hidden || !document.querySelector('main.list')) return;
  const address = location.href;
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = page.querySelector('table.tickets tbody');
  if (rows && location.href === address) document.querySelector('table.tickets tbody')?.replaceWith(document.adoptNode(rows));
}, REFRESH_MS);
