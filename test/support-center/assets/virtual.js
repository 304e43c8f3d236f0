// A virtualized list: as many rows as fill the view and a few more, whatever the length of the list. While it scrolls, the same elements are
// moved to other tickets: ids, links and texts change in place, and whatever else stands in a row stays where it is.

const ROW_HEIGHT = 28;
const SPARE_ROWS = 12;
const CHUNK = 200;

const scroller = document.querySelector('.scroller');
const body = scroller.querySelector('tbody');
const total = Number(scroller.dataset.total);
const above = spacer();
const below = spacer();
/** Rows that exist; which ticket each shows changes. */
const rows = [];
/** Stretches of the list, by their first index. */
const chunks = new Map();

function spacer() {
  const row = document.createElement('tr');
  row.className = 'spacer';
  return row;
}

function newRow() {
  const row = document.createElement('tr');
  row.className = 'ticket';
  for (const name of ['key', 'subject', 'customer', 'status', 'priority', 'assignee', 'updated']) {
    const cell = row.insertCell();
    cell.className = name;
    if (name === 'key' || name === 'subject') cell.append(document.createElement('a'));
    if (name === 'updated') cell.append(document.createElement('time'));
    // One text node per row and cell, which is written over: what others put beside it is not touched.
    (cell.firstChild ?? cell).append('');
  }
  return row;
}

function write(row, ticket) {
  row.dataset.ticketId = ticket.id;
  for (const cell of row.cells) {
    const value = ticket[cell.className];
    const holder = cell.querySelector('a, time') ?? cell;
    holder.firstChild.data = value.label ?? value;
    if (holder.tagName === 'A') holder.href = ticket.href;
    if (holder.tagName === 'TIME') holder.dateTime = value.at;
    if (value.word !== undefined) cell.dataset[cell.className] = value.word;
  }
}

async function load(start) {
  if (chunks.has(start)) return;
  chunks.set(start, undefined);
  const address = new URL(scroller.dataset.rows, location.href);
  address.searchParams.set('offset', start);
  address.searchParams.set('limit', CHUNK);
  const response = await fetch(address);
  chunks.set(start, await response.json());
  render();
}

function ticketAt(index) {
  const start = index - (index % CHUNK);
  void load(start);
  return chunks.get(start)?.[index - start];
}

function render() {
  const inView = Math.ceil(scroller.clientHeight / ROW_HEIGHT) + SPARE_ROWS;
  const count = Math.min(total, Math.max(inView, rows.length));
  const first = Math.max(0, Math.min(Math.floor(scroller.scrollTop / ROW_HEIGHT) - SPARE_ROWS / 2, total - count));
  while (rows.length < count) rows.push(newRow());
  if (!above.isConnected) body.append(above, ...rows, below);
  above.style.height = `${first * ROW_HEIGHT}px`;
  below.style.height = `${(total - first - count) * ROW_HEIGHT}px`;
  for (let index = first; index < first + count; index += 1) {
    // Each index has its own element, so that a step of scrolling rewrites only the rows that came into view.
    const row = rows[index % rows.length];
    const ticket = ticketAt(index);
    row.hidden = ticket === undefined;
    if (ticket && row.dataset.ticketId !== String(ticket.id)) write(row, ticket);
  }
  inOrder(first, count);
}

/** Moves the elements whose ticket left at one end to the other end. */
function inOrder(first, count) {
  let before = above;
  for (let index = first; index < first + count; index += 1) {
    const row = rows[index % rows.length];
    if (before.nextElementSibling !== row) before.after(row);
    before = row;
  }
}

scroller.classList.add('virtual');
scroller.addEventListener('scroll', () => requestAnimationFrame(render), { passive: true });
addEventListener('resize', () => render());
render();
