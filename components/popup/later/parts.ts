/** What popup and side panel show besides their rows, and after them: one script, since what a page loads by many names costs more than it saves. */
export { AllKeys } from '../keys/AllKeys';
export { KeyHints } from '../keys/KeyHints';
export { QuietMenu } from '../menu/QuietMenu';
export { RowMenu } from '../menu/RowMenu';
export { FirstUse } from '../notices/FirstUse';
export { NoticeList } from '../notices/NoticeList';
export { Elsewhere } from '../queue/Elsewhere';
export { NoRows } from '../queue/NoRows';
export { TeachPage } from '../TeachPage';
export { Strip } from '../today/Strip';
