/** Lets the page have its turn before Prazo goes on with a long piece of work. */
export const pagesTurn = (): Promise<void> => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));
