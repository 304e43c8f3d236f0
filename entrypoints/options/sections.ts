import type { OptionsSections } from '@/components/options/Options';
import { LANGUAGES } from '@/utils/language/language';
import { loadTexts } from '@/utils/platform/scripts/pageTexts';
import type { SpokenLanguage } from '@/utils/platform/scripts/spokenLanguage';

/** Each section comes with its own texts when it is opened. */
export const sectionsWith = (bring: SpokenLanguage['bring']): OptionsSections => ({
  leaving: async () => (await import('@/components/options/LeavingQuestion')).LeavingQuestion,
  async welcome() {
    const [{ Welcome }] = await Promise.all([import('@/components/options/welcome/Welcome'), bring('welcome')]);
    return Welcome;
  },
  sites: async () => (await import('@/components/options/sites/SitesSection')).SitesSection,
  async contract() {
    const [{ ContractSection }] = await Promise.all([import('@/components/options/contract/ContractSection'), bring('contract')]);
    return ContractSection;
  },
  async mapping() {
    const [{ MappingSection }] = await Promise.all([import('@/components/options/mapping/MappingSection'), bring('mapping')]);
    return MappingSection;
  },
  async calendar() {
    const [{ CalendarSection }] = await Promise.all([import('@/components/options/calendar/CalendarSection'), bring('calendar')]);
    return CalendarSection;
  },
  async customers() {
    const [{ CustomersSection }] = await Promise.all([import('@/components/options/customers/CustomersSection'), bring('customers')]);
    return CustomersSection;
  },
  async records() {
    // What holds until a template is changed, in each language.
    const standard = LANGUAGES.map((language) => loadTexts(language, 'record'));
    const [{ RecordsSection }] = await Promise.all([import('@/components/options/records/RecordsSection'), bring('records'), ...standard]);
    return RecordsSection;
  },
  async alerts() {
    const [{ AlertsSection }] = await Promise.all([import('@/components/options/alerts/AlertsSection'), bring('rules')]);
    return AlertsSection;
  },
  async advanced() {
    const [{ AdvancedSection }] = await Promise.all([import('@/components/options/advanced/AdvancedSection'), bring('advanced')]);
    return AdvancedSection;
  },
  language: async () => (await import('@/components/options/LanguageSection')).LanguageSection,
});
