import type { ReadonlySignal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { stateIcons, type StateIcon } from '@/components/icon/stateIcons';
import { momentText } from '@/utils/language/due';
import { shortDuration } from '@/utils/language/duration';
import { noticeTexts } from '@/utils/language/noticeTexts';
import type { SiteHealth } from '@/utils/messages/protocol';
import type { SiteFailure } from '@/utils/sites/siteAnswer';
import type { SiteId } from '@/utils/tickets/ticket';
import { MINUTE, type DurationMs } from '@/utils/time/instant';
import { follow } from './follow';
import type { PopupModel } from './popupModel';

export interface NoticeListProps {
  readonly model: PopupModel;
  /** Asking the worker itself failed. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly onOpenSite: (site: SiteId) => void;
  readonly onAllow: (site: SiteId) => void;
  readonly onRefresh: () => void;
}

const icons: Readonly<Record<SiteFailure, StateIcon>> = {
  signedOut: 'lock',
  notAllowed: 'lock',
  notFound: 'away',
  busy: 'busy',
  unreachable: 'away',
  unreadable: 'away',
};

const wholeMinutes = (offset: DurationMs): DurationMs => Math.round(Math.abs(offset) / MINUTE) * MINUTE;

/** What stands between the analyst and good numbers: each thing once, with the one step that mends it. */
export function NoticeList({ model, trouble, onOpenSite, onAllow, onRefresh }: NoticeListProps) {
  const texts = noticeTexts[model.language.value];
  const failing = model.queue.value?.sites.filter(({ failure }) => failure !== undefined) ?? [];
  const { problems = [], clockOffsetMs } = model.queue.value ?? {};

  return (
    <>
      {trouble.value !== undefined && (
        <div class="notice" data-tone="critical">
          <Icon shape={stateIcons.critical} />
          <p>
            {texts.noAnswer} {trouble.value} <Step words={texts.retry} onTake={onRefresh} />
          </p>
        </div>
      )}
      {problems.length > 0 && (
        <div class="notice" data-tone="soon">
          <Icon shape={stateIcons.critical} />
          <p>{problems.join(' ')}</p>
        </div>
      )}
      {clockOffsetMs !== undefined && (
        <div class="notice" data-tone="soon">
          <Icon shape={stateIcons.ok} />
          <p>{texts.clockWrong(shortDuration(wholeMinutes(clockOffsetMs)), clockOffsetMs > 0)}</p>
        </div>
      )}
      {failing.map((health) => (
        <SiteNotice key={health.site} {...{ health, model, onOpenSite, onAllow, onRefresh }} />
      ))}
    </>
  );
}

interface SiteNoticeProps extends Omit<NoticeListProps, 'trouble'> {
  readonly health: SiteHealth;
}

function SiteNotice({ health, model, onOpenSite, onAllow, onRefresh }: SiteNoticeProps) {
  const texts = noticeTexts[model.language.value];
  const { failure = 'unreachable', site, name, readAt, retryAt } = health;
  const [before, after] = texts.failure[failure];
  // Said as of when the notice came up: the words must not change under a reader.
  const { now, ownZone, language } = model.reading.peek();
  const moment = (at: number): string => momentText(at, now, ownZone, language);

  return (
    <div class="notice" data-tone={failure === 'busy' ? 'neutral' : 'ask'} title={health.detail}>
      <Icon shape={stateIcons[icons[failure]]} />
      <p>
        {before}
        <b>{name}</b>
        {after} {readAt !== undefined && texts.numbersFrom(moment(readAt))}{' '}
        {failure === 'busy' && retryAt !== undefined && texts.retriesAt(moment(retryAt))}{' '}
        {failure === 'signedOut' && (
          <a href={site} onClick={(event) => follow(event, () => onOpenSite(site))}>
            {texts.signIn}
          </a>
        )}
        {failure === 'notAllowed' && <Step words={texts.allowAgain} onTake={() => onAllow(site)} />}
        {failure !== 'signedOut' && failure !== 'notAllowed' && <Step words={texts.retry} onTake={onRefresh} />}
      </p>
    </div>
  );
}

function Step({ words, onTake }: { readonly words: string; readonly onTake: () => void }) {
  return (
    <button class="link" type="button" onClick={onTake}>
      {words}
    </button>
  );
}
