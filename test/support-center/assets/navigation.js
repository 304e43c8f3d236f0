// Client-side navigation: links, forms and Back replace <main> instead of loading a page, as single-page products do. Every row, heading
// and form is a new element afterwards.

const REFRESH_MS = 15_000;

/** @param {Response} response */
async function show(response) {
  if (new URL(response.url).pathname.endsWith('/sign-in')) return location.assign(response.url);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
}

/** @param {string} address @param {RequestInit} [options] */
async function go(address, options) {
  const response = await fetch(address, options);
  await show(response);
  if (response.url !== location.href) history.pushState(null, '', response.url);
  scrollTo(0, 0);
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

addEventListener('popstate', () => void fetch(location.href).then(show));

setInterval(async () => {
  if (document.hidden || !document.querySelector('main.list')) return;
  const address = location.href;
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = page.querySelector('table.tickets tbody');
  if (rows && location.href === address) document.querySelector('table.tickets tbody')?.replaceWith(document.adoptNode(rows));
}, REFRESH_MS);
