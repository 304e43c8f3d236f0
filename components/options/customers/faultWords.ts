import type { CustomersTexts } from '@/utils/language/shapes/options/customers';
import type { CustomerFault } from './customerDraft';

export const faultWords = ({ field, fault, typed }: CustomerFault, texts: CustomersTexts): string =>
  `${texts.field[field]}: ${texts.fault[fault](typed)}`;
