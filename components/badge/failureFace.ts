import { failureTexts } from '@/utils/language/shapes/telling/failure';
import type { Language } from '@/utils/language/language';
import type { SiteFailure } from '@/utils/sites/siteAnswer';
import type { BadgeFace, BadgeSize } from './badgeFace';

const failureLooks: Readonly<Record<SiteFailure, Pick<BadgeFace, 'tone' | 'weight' | 'icon'>>> = {
  signedOut: { tone: 'ask', weight: 'tinted', icon: 'lock' },
  otherUser: { tone: 'ask', weight: 'tinted', icon: 'lock' },
  notAllowed: { tone: 'ask', weight: 'tinted', icon: 'lock' },
  notFound: { tone: 'neutral', weight: 'tinted', icon: 'away' },
  busy: { tone: 'neutral', weight: 'quiet', icon: 'busy' },
  unreachable: { tone: 'neutral', weight: 'tinted', icon: 'away' },
  unreadable: { tone: 'neutral', weight: 'tinted', icon: 'away' },
};

/** A ticket of which nothing is known since its site does not let itself be read. Its words never stand in a list's slot: there it is an icon. */
export function failureFace(failure: SiteFailure, language: Language, size: BadgeSize = 'icon'): BadgeFace {
  const texts = failureTexts(language);
  return {
    ...failureLooks[failure],
    fresh: undefined,
    first: undefined,
    text: texts.onBadge[failure],
    name: texts.name[failure],
    size,
  };
}
