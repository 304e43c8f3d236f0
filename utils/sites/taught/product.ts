import { NO_MAPPING } from '../../sla/words/vocabulary';
import type { Product } from '../siteAdapter';

export const taughtProduct: Product<'taught'> = { id: 'taught', name: 'Taught by pointing', hidesAnswers: true, defaults: NO_MAPPING };
