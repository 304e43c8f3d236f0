import { Later } from '@/components/Later';
import type { NoticeListProps } from './NoticeList';

const load = async () => (await import('./NoticeList')).NoticeList;

/** Where notices appear, and are heard, as soon as there is something to notice. */
export function Notices(props: NoticeListProps) {
  const { queue } = props.model;
  const isNeeded =
    props.trouble.value !== undefined ||
    (queue.value !== undefined && (queue.value.problems.length > 0 || queue.value.sites.some(({ failure }) => failure !== undefined)));

  return (
    <div class="notices" role="status">
      {isNeeded && <Later load={load} props={props} />}
    </div>
  );
}
