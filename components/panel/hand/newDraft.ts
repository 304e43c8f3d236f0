/** Names a statement before it is sent. Pages that are not encrypted have no `randomUUID`. */
export const newDraft = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
