import { halfScript } from '../pageHalves';
import { zammadPage } from './page';

export default halfScript(
  'zammad',
  zammadPage,
  '.ticket-article-item, .textBubble, .richtext-content, .articleNewEdit, main section[role="feed"] article',
);
