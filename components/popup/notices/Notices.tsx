import { Later } from '@/components/Later';
import type { NoticeListProps } from './NoticeList';

const load = (words: () => Promise<void>) => async () => (await Promise.all([import('./NoticeList'), words()]))[0].NoticeList;

/** Where notices appear, and are heard, as soon as there is something to notice. */
export function Notices(props: NoticeListProps) {
  const { problems = [], sites = [], clockOffsetMs } = props.model.queue.value ?? {};
  const isFailing = sites.some(({ failure, redesign }) => failure ?? redesign);
  const isNeeded = props.trouble.value !== undefined || problems.length > 0 || clockOffsetMs !== undefined || isFailing;

  return (
    <div class="notices" role="status">
      {isNeeded && <Later load={load(props.actions.bringWords)} props={props} />}
    </div>
  );
}
