import { Later } from '@/components/Later';
import { partLater } from '../later/partLater';
import type { NoticeListProps } from './NoticeList';

/** Where notices appear, and are heard, as soon as there is something to notice. */
export function Notices(props: NoticeListProps) {
  const { problems = [], sites = [], clockOffsetMs } = props.model.queue.value ?? {};
  const isFailing = sites.some(({ failure, redesign }) => failure ?? redesign);
  const isNeeded = props.trouble.value !== undefined || problems.length > 0 || clockOffsetMs !== undefined || isFailing;

  return (
    <div class="notices" role="status">
      {isNeeded && <Later load={partLater('NoticeList', props.actions)} props={props} />}
    </div>
  );
}
