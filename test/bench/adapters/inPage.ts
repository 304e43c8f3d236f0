import { halfNamed } from '../../support/pages/allHalves';
import { lengthen } from '../../support/pages/longList';

// Runs in a saved page, made long.

export interface Finding {
  readonly rows: number;
  /** Of each round, in milliseconds. */
  readonly times: readonly number[];
}

export interface AdapterBench {
  find(adapter: string, address: string, site: string, rows: number, rounds: number): Finding;
}

/** A list page runs a pass at each of its changes, so the code is warm. */
const WARM_UP = 10;

const bench: AdapterBench = {
  find(adapter, address, site, rows, rounds) {
    const half = halfNamed(adapter);
    const url = new URL(address);
    lengthen(document, half, url, site, rows);
    // As on a pass after a change of the page: laid out, and then something is different.
    const times = Array.from({ length: WARM_UP + rounds }, (_, round) => {
      document.body.setAttribute('data-round', String(round));
      document.body.getBoundingClientRect();
      const begin = performance.now();
      half.findTickets(document, url, site);
      return performance.now() - begin;
    });
    return { rows: half.findTickets(document, url, site).filter(({ view }) => view === 'badge').length, times: times.slice(WARM_UP) };
  },
};

Object.assign(globalThis, { bench });
