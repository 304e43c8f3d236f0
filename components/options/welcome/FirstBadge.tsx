import { computed, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { SlaBadge } from '@/components/badge/SlaBadge';
import { faceOf } from '@/components/badge/faceOf';
import { rowsOf, standingOfRow, type QueueRow } from '@/components/popup/queue/queueRows';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { siteTexts } from '@/utils/language/shapes/sites';
import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import { spoken } from '@/utils/language/telling/spoken/spoken';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { dueText } from '@/utils/language/telling/due';
import type { Reading } from '@/utils/language/telling/reading';
import type { SiteHealth } from '@/utils/messages/protocol';
import type { QueueList } from '@/utils/messages/queueList';
import { FieldError } from '../FieldError';
import type { OptionsModel, OptionsProps } from '../optionsModel';

export interface FirstBadgeProps extends OptionsProps {
  /** Of the analyst's list. */
  readonly address: string;
  readonly onDone: () => void;
}

/** As many as show what a list looks like. */
const ROWS = 3;

/** Tickets of theirs with their badges, or what is missing for that. */
export function FirstBadge({ model, actions, address, onDone }: FirstBadgeProps) {
  const texts = welcomeTexts(model.language.value);
  const queue = useSignal<QueueList | undefined>(undefined);
  // The page is told of each reading, and asks for the rows anew.
  useSignalEffect(() => {
    if (model.health.value)
      void actions.readRows().then(
        (read) => (queue.value = read),
        () => undefined,
      );
  });
  const calendars = useMemo(
    () =>
      computed(() => new Map(Object.entries(queue.value?.calendars ?? {}).map(([id, definition]) => [id, compileCalendar(definition)]))),
    [],
  );
  const rows = queue.value
    ? rowsOf(queue.value, calendars.value, model.now.value)
        .filter(({ commitment, place }) => commitment === undefined && place !== 'resolved')
        .slice(0, ROWS)
    : [];
  const reading = (): Reading => ({
    language: model.language.value,
    now: model.now.value,
    ownZone: model.ownZone,
    calendars: calendars.value,
    spoken,
  });
  const next = rows.find(({ place }) => place === 'inTime');
  const unmapped = [...new Set(rows.flatMap(({ ticket }) => ticket.unmapped))];

  return (
    <>
      <div role="status">
        {rows.length === 0 && <Missing sites={queue.value?.sites ?? []} {...{ model, actions }} />}
        {rows.length > 0 && (
          <p>
            {rows.some(({ ticket }) => ticket.isMine) ? texts.badgeHow : texts.notYours}{' '}
            {next && <b>{texts.nextDue(dueOf(next, reading()))}</b>}
          </p>
        )}
        {unmapped.length > 0 && (
          <p class="ask">
            {texts.unmapped(unmapped.join(', '))} <a href="#mapping">{texts.map}</a>
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <ul class="first-rows">
          {rows.map((row) => (
            <li key={row.id}>
              <b>{row.ticket.label}</b>
              <RowBadge {...{ row, queue: queue.value!, reading }} />
              <span title={row.ticket.title}>
                <bdi>{row.ticket.title}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          class="button"
          type="button"
          data-kind="primary"
          onClick={() => {
            actions.openPage(address);
            onDone();
          }}
        >
          {texts.openList}
        </button>
        <button class="button" type="button" data-kind="plain" onClick={onDone}>
          {texts.finish}
        </button>
      </div>
      <p class="hint">{texts.pin}</p>
    </>
  );
}

interface RowBadgeProps {
  readonly row: QueueRow;
  readonly queue: QueueList;
  readonly reading: () => Reading;
}

function RowBadge({ row, queue, reading }: RowBadgeProps) {
  const face = useComputed(() => {
    const told = reading();
    return faceOf(row.ticket, standingOfRow(row, queue, told.calendars, told.now), told);
  });
  return <SlaBadge face={face} />;
}

const dueOf = ({ ticket, by }: QueueRow, reading: Reading): string =>
  dueText(by, reading.now, zoneOf(ticket.clock, ticket, reading), reading.language);

interface MissingProps extends Pick<OptionsProps, 'actions'> {
  readonly model: OptionsModel;
  readonly sites: readonly SiteHealth[];
}

/** Why there is no badge yet, and what to do about it. */
function Missing({ sites, model, actions }: MissingProps) {
  const language = model.language.value;
  const texts = welcomeTexts(language);
  const failing = sites.find(({ failure }) => failure !== undefined);
  if (failing?.lacks !== undefined) {
    return (
      <FieldError id="badge-fault" words={texts.lacks[failing.lacks]}>
        <a href="#sites">{texts.giveIt}</a>
      </FieldError>
    );
  }
  if (failing?.failure !== undefined) {
    return (
      <FieldError id="badge-fault" words={`${failing.name}: ${siteTexts(language).failure[failing.failure]}.`}>
        {failing.failure === 'signedOut' && (
          <a href={failing.site} target="_blank" rel="noreferrer">
            {optionsTexts(language).signIn}
          </a>
        )}{' '}
        <button class="link" type="button" onClick={() => void actions.testSite(failing.site).catch(() => undefined)}>
          {texts.readAgain}
        </button>
      </FieldError>
    );
  }
  if (sites.length === 0 || sites.some(({ readAt, isTaught }) => readAt === undefined && !isTaught)) return <p>{texts.reading}</p>;
  return <p>{sites.some(({ isTaught }) => isTaught) ? texts.onlyOpened : texts.noTickets}</p>;
}
