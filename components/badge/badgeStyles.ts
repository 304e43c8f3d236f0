import badge from '@/assets/styles/page/badge.css?inline';
import badgeSizes from '@/assets/styles/page/badgeSizes.css?inline';
import badgeHost from '@/assets/styles/page/badgeHost.css?inline';
import base from '@/assets/styles/base.css?inline';
import tones from '@/assets/styles/tones.css?inline';
import { withTokens } from '../withTokens';

/** All that a badge in a page needs, in the order of the cascade. */
export const badgeStyles = withTokens(tones, base + badge + badgeSizes + badgeHost);
