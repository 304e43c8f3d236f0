// A page that tolerates no strangers: twice a second it throws out of its rows and headings whatever it did not make itself.

const EVERY_MS = 500;
const OWN = new WeakSet(document.querySelectorAll('main, main *'));

setInterval(() => {
  for (const element of document.querySelectorAll('main *')) {
    if (!OWN.has(element)) element.remove();
  }
}, EVERY_MS);
