import { NO_MAPPING } from '../../sla/words/vocabulary';
import type { Product } from '../siteAdapter';

export const taughtProduct: Product<'taught'> = { id: 'taught', name: 'Taught by pointing', defaults: NO_MAPPING };
