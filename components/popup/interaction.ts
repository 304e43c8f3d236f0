/** What answers to keys and to the search: loaded once the queue is drawn, since nothing of it is seen before. */
export { onPopupKey } from './popupKeys';
export { Marked } from './queue/Marked';
export { finder } from './queue/searched';
