import badge from '@/assets/styles/page/badge.css?inline';
import badgeSizes from '@/assets/styles/page/badgeSizes.css?inline';
import base from '@/assets/styles/base.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import field from '@/assets/styles/field.css?inline';
import legend from '@/assets/styles/page/legend.css?inline';
import native from '@/assets/styles/page/native.css?inline';
import notice from '@/assets/styles/notice.css?inline';
import panel from '@/assets/styles/page/panel.css?inline';
import panelHost from '@/assets/styles/page/panelHost.css?inline';
import sum from '@/assets/styles/page/sum.css?inline';
import timeline from '@/assets/styles/page/timeline.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';

export const panelStyles =
  tokens + base + badge + badgeSizes + controls + field + notice + panel + timeline + legend + native + sum + panelHost;
