import base from '@/assets/styles/base.css?inline';
import controls from '@/assets/styles/controls.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import untold from '@/assets/styles/page/untold.css?inline';
import untoldHost from '@/assets/styles/page/untoldHost.css?inline';

export const untoldStyles = tokens + base + controls + untold + untoldHost;
