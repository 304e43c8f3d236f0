import { zoneOf } from '@/utils/language/telling/zoneOf';
import { datedText, momentText, whenText } from '@/utils/language/telling/due';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { SiteHealth, TicketView } from '@/utils/messages/protocol';
import { allOf, isMeasured, toldReason, type Clock, type MeasuredClock, type ToldReason } from '@/utils/sla/clock/clock';
import { pauseInForce } from '@/utils/sla/exclusions/pauses';
import type { SiteFailure } from '@/utils/sites/siteAnswer';
import type { Instant } from '@/utils/time/instant';
import { doubtWords } from '../tip/tipContent';
import type { Tone } from '../badge/badgeFace';
import type { StateIcon } from '../icon/stateIcons';

export interface Notice {
  readonly tone: Tone;
  readonly icon: StateIcon;
  readonly text: string;
  /** The one thing that the analyst can do about it here. */
  readonly step: 'signIn' | 'retry' | undefined;
}

const failureIcons: Readonly<Record<SiteFailure, StateIcon>> = {
  signedOut: 'lock',
  otherUser: 'lock',
  notAllowed: 'lock',
  notFound: 'away',
  busy: 'busy',
  unreachable: 'away',
  unreadable: 'away',
};

/** The most urgent thing to say, if any: a site that cannot be read, words that nobody mapped, a pause, a history with gaps. */
export function noticeOf(ticket: TicketView | undefined, health: SiteHealth | undefined, reading: Reading): Notice | undefined {
  if (health?.failure !== undefined) return failureNotice(health.failure, health, ticket, reading);
  if (ticket === undefined) return { tone: 'neutral', icon: 'busy', text: panelTexts(reading.language).reading, step: undefined };
  return (
    doubtNotice(ticket, reading) ??
    staleNotice(ticket, reading) ??
    unmappedNotice(ticket, reading) ??
    pauseNotice(ticket, reading) ??
    partialNotice(ticket, reading)
  );
}

function failureNotice(failure: SiteFailure, { retryAt }: SiteHealth, ticket: TicketView | undefined, reading: Reading): Notice {
  const texts = panelTexts(reading.language);
  const isToBeLeftAlone = failure === 'busy' && retryAt !== undefined && retryAt > reading.now;
  const sentences = [texts.failure[failure]];
  if (ticket !== undefined) sentences.push(texts.numbersFrom(moment(ticket.readAt, reading)));
  if (isToBeLeftAlone) sentences.push(texts.retriesAt(moment(retryAt, reading)));
  return {
    tone: failure === 'busy' ? 'neutral' : 'ask',
    icon: failureIcons[failure],
    text: sentences.join(' '),
    step:
      failure === 'signedOut' || failure === 'otherUser'
        ? 'signIn'
        : failure === 'notAllowed' || failure === 'notFound' || isToBeLeftAlone
          ? undefined
          : 'retry',
  };
}

function staleNotice({ isStale, readAt }: TicketView, reading: Reading): Notice | undefined {
  if (!isStale) return undefined;
  const { stale, numbersFrom } = panelTexts(reading.language);
  return { tone: 'ask', icon: 'stale', text: `${stale} ${numbersFrom(moment(readAt, reading))}`, step: 'retry' };
}

function doubtNotice(view: TicketView, reading: Reading): Notice | undefined {
  const text = doubtWords(view, reading);
  return text === undefined ? undefined : { tone: 'ask', icon: 'partial', text, step: undefined };
}

function unmappedNotice({ unmapped }: TicketView, { language }: Reading): Notice | undefined {
  if (unmapped.length === 0) return undefined;
  const words = unmapped.map((word) => `“${word}”`).join(', ');
  return { tone: 'ask', icon: 'unmapped', text: panelTexts(language).unmapped(words), step: undefined };
}

function pauseNotice(view: TicketView, reading: Reading): Notice | undefined {
  const clock = view.clocks.resolution;
  const pause = isMeasured(clock) ? pauseInForce(clock) : undefined;
  if (!isMeasured(clock) || pause === undefined) return undefined;
  const since = whenText(pause.from, reading.now, zoneOf(clock, view, reading), reading.language);
  const icons: Readonly<Record<ToldReason, StateIcon>> = { customer: 'customer', thirdParty: 'third', other: 'closed' };
  const reason = toldReason(pause.reason);
  const { paused, pausedByHand } = panelTexts(reading.language);
  return { tone: 'paused', icon: icons[reason], text: (pause.isByHand ? pausedByHand : paused)[reason](since), step: undefined };
}

function partialNotice(view: TicketView, reading: Reading): Notice | undefined {
  const clock = allOf(view.clocks).find(isPartial);
  if (clock === undefined) return undefined;
  const since = datedText(clock.partialSince, reading.now, zoneOf(clock, view, reading), reading.language);
  return { tone: 'ask', icon: 'partial', text: panelTexts(reading.language).partial(since), step: undefined };
}

const isPartial = (clock: Clock): clock is MeasuredClock & { readonly partialSince: Instant } =>
  isMeasured(clock) && clock.partialSince !== undefined && clock.state !== 'stopped';

const moment = (at: Instant, { now, ownZone, language }: Reading): string => momentText(at, now, ownZone, language);
