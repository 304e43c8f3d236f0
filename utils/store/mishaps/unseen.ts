/** The slot that says whether something failed since anybody looked: asked for often, so that it lies by itself. */
export const UNSEEN = 'mishaps-unseen';
