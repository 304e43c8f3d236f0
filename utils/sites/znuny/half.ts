import { halfScript } from '../pageHalves';
import { znunyPage } from './page';

export default halfScript('znuny', znunyPage, '.ArticleBody, .ArticleMailContent, #ArticleItems, .RichTextEditing, .cke');
