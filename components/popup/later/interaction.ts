/** What answers to keys and to the search, and says in full words what is seen: loaded once the queue is drawn, since nothing of it is seen before. */
export { spoken } from '@/utils/language/telling/spoken/spoken';
export { onPopupKey } from '../popupKeys';
export { Marked } from '../queue/Marked';
export { finder } from '../queue/searched';
