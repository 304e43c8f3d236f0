import type { Ports } from '../ports';
import type { ShownReader } from '../sync/readShown';
import type { Reading } from '../sync/script';

// The same as what the script that asks brings, which is loaded by the first call: a wake that asks nobody does without its code.

export const readQueue: Reading['readQueue'] = async (ports, ...asked) => (await ports.reading()).readQueue(ports, ...asked);

export const shownReader: Reading['shownReader'] = (ports: Ports, ...given) => {
  let reader: ShownReader | undefined;
  const brought = async (): Promise<ShownReader> => {
    const { shownReader: make } = await ports.reading();
    return (reader ??= make(ports, ...given));
  };
  return {
    read: async (...asked) => (await brought()).read(...asked),
    observe: async (...shown) => (await brought()).observe(...shown),
    agree: async (...shown) => (await brought()).agree(...shown),
    readNative: async (...asked) => (await brought()).readNative(...asked),
  };
};
