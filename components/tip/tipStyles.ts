import base from '@/assets/styles/base.css?inline';
import sum from '@/assets/styles/page/sum.css?inline';
import tip from '@/assets/styles/page/tip.css?inline';
import tipHost from '@/assets/styles/page/tipHost.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';

export const tipStyles = tokens + base + tip + sum + tipHost;
