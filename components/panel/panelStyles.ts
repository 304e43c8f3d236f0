import badge from '@/assets/styles/badge.css?inline';
import base from '@/assets/styles/base.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import legend from '@/assets/styles/legend.css?inline';
import native from '@/assets/styles/native.css?inline';
import panel from '@/assets/styles/panel.css?inline';
import panelHost from '@/assets/styles/panelHost.css?inline';
import sum from '@/assets/styles/sum.css?inline';
import timeline from '@/assets/styles/timeline.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';

export const panelStyles = tokens + base + badge + controls + panel + timeline + legend + native + sum + panelHost;
