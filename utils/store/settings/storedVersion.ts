/** The shape in which this Prazo stores settings: the newest of their steps, which need not be loaded to know it. */
export const STORED_VERSION = 3;
