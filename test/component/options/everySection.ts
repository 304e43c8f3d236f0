import { AdvancedSection } from '@/components/options/advanced/AdvancedSection';
import { AlertsSection } from '@/components/options/alerts/AlertsSection';
import { CalendarSection } from '@/components/options/calendar/CalendarSection';
import { ContractSection } from '@/components/options/contract/ContractSection';
import { CustomersSection } from '@/components/options/customers/CustomersSection';
import { LanguageSection } from '@/components/options/LanguageSection';
import { LeavingQuestion } from '@/components/options/LeavingQuestion';
import { MappingSection } from '@/components/options/mapping/MappingSection';
import type { OptionsSections } from '@/components/options/Options';
import { RecordsSection } from '@/components/options/records/RecordsSection';
import { SitesSection } from '@/components/options/sites/SitesSection';
import { Welcome } from '@/components/options/welcome/Welcome';

/** The options page with all of its code loaded. */
export const everySection: OptionsSections = {
  welcome: () => Welcome,
  leaving: () => LeavingQuestion,
  sites: () => SitesSection,
  contract: () => ContractSection,
  mapping: () => MappingSection,
  calendar: () => CalendarSection,
  customers: () => CustomersSection,
  records: () => RecordsSection,
  alerts: () => AlertsSection,
  language: () => LanguageSection,
  advanced: () => AdvancedSection,
};
