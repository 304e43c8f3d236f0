import '@/assets/styles/notice.css';
import '@/assets/styles/queue/notices.css';
import '@/assets/styles/queue/link.css';
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { stateIcons, type StateIcon } from '@/components/icon/stateIcons';
import { momentText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import { noticeTexts, type Trouble } from '@/utils/language/shapes/notices';
import type { SiteHealth } from '@/utils/messages/protocol';
import type { SiteFailure } from '@/utils/sites/siteAnswer';
import { MINUTE, type DurationMs } from '@/utils/time/instant';
import { follow } from '../follow';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';

export interface NoticeListProps {
  readonly model: PopupModel;
  /** Asking the worker itself failed. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly actions: PopupActions;
}

const icons: Readonly<Record<SiteFailure, StateIcon>> = {
  signedOut: 'lock',
  otherUser: 'lock',
  notAllowed: 'lock',
  notFound: 'away',
  busy: 'busy',
  unreachable: 'away',
  unreadable: 'away',
};

const wholeMinutes = (offset: DurationMs): DurationMs => Math.round(Math.abs(offset) / MINUTE) * MINUTE;

/** What stands between the analyst and good numbers: each thing once, with the one step that mends it. */
export function NoticeList({ model, trouble, actions }: NoticeListProps) {
  const texts = noticeTexts(model.language.value);
  const troubled = model.queue.value?.sites.filter(({ failure, redesign }) => failure ?? redesign) ?? [];
  const { problems = [], areSettingsDamaged, clockOffsetMs } = model.queue.value ?? {};

  return (
    <>
      {trouble.value !== undefined && (
        <div class="notice" data-tone="critical">
          <Icon shape={stateIcons.critical} />
          <p>
            {texts.noAnswer} {trouble.value} <Step words={texts.retry} onTake={actions.refresh} />
          </p>
        </div>
      )}
      {problems.length > 0 && (
        <div class="notice" data-tone="soon">
          <Icon shape={stateIcons.critical} />
          <p>
            {problems.join(' ')} {areSettingsDamaged && <Step words={texts.openOptions} onTake={actions.openOptions} />}
          </p>
        </div>
      )}
      {clockOffsetMs !== undefined && (
        <div class="notice" data-tone="soon">
          <Icon shape={stateIcons.ok} />
          <p>{texts.clockWrong(shortDuration(wholeMinutes(clockOffsetMs)), clockOffsetMs > 0)}</p>
        </div>
      )}
      {troubled.map((health) => (
        <SiteNotice key={health.site} {...{ health, model, actions }} />
      ))}
    </>
  );
}

const troubleOf = ({ failure, isPermissionGone, lacks }: SiteHealth): Trouble =>
  failure === undefined ? 'redesigned' : isPermissionGone ? 'permissionGone' : (lacks ?? failure);

interface SiteNoticeProps extends Omit<NoticeListProps, 'trouble'> {
  readonly health: SiteHealth;
}

function SiteNotice(props: SiteNoticeProps) {
  const { health, model } = props;
  const texts = noticeTexts(model.language.value);
  const { failure, site, name, readAt, retryAt, redesign } = health;
  const [before, after] = texts.trouble[troubleOf(health)];
  const since = failure === undefined ? redesign?.since : health.since;
  // Said as of when the notice came up: the words must not change under a reader.
  const { now, ownZone, language } = model.reading.peek();
  const moment = (at: number): string => momentText(at, now, ownZone, language);

  return (
    <div class="notice" data-tone={failure === 'busy' ? 'neutral' : 'ask'} title={health.detail}>
      <Icon shape={stateIcons[failure === undefined ? 'partial' : icons[failure]]} />
      <p>
        {before}
        <b>{name}</b>
        {after} {since !== undefined && texts.began(moment(since))}{' '}
        {failure !== undefined && readAt !== undefined && texts.numbersFrom(moment(readAt))}{' '}
        {failure === 'busy' && retryAt !== undefined && texts.retriesAt(moment(retryAt))}{' '}
        {failure === undefined && (health.isTaught ? texts.teachAgain : texts.queueHolds)} <SiteSteps key={site} {...props} />
      </p>
    </div>
  );
}

/** What mends it, or leads to where it is mended. */
function SiteSteps({ health, model, actions }: SiteNoticeProps) {
  const texts = noticeTexts(model.language.value);
  const isCopied = useSignal(false);
  const { failure, site, redesign, isTaught } = health;
  const visit = (words: string) => (
    <a href={site} onClick={(event) => follow(event, () => actions.openSite(site))}>
      {words}
    </a>
  );

  if (failure === undefined)
    return isTaught ? (
      visit(texts.openSite)
    ) : (
      <Step
        words={isCopied.value ? texts.copied : texts.copyReport}
        onTake={() => void actions.copy(redesign?.report ?? '').then(() => (isCopied.value = true))}
      />
    );
  if (failure === 'signedOut') return visit(texts.signIn);
  if (failure === 'otherUser')
    return (
      <>
        {visit(texts.signIn)} <Step words={texts.useAccount} onTake={() => actions.switchUser(site)} />
      </>
    );
  if (health.isPermissionGone) return <Step words={texts.allowAgain} onTake={() => actions.allow(site)} />;
  if (health.lacks) return <Step words={texts.openOptions} onTake={actions.openOptions} />;
  return failure === 'busy' ? null : <Step words={texts.retry} onTake={actions.refresh} />;
}

function Step({ words, onTake }: { readonly words: string; readonly onTake: () => void }) {
  return (
    <button class="link" type="button" onClick={onTake}>
      {words}
    </button>
  );
}
