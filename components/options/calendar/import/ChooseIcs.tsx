import { Later } from '@/components/Later';
import { ChooseFile } from '@/components/options/ChooseFile';
import { icsTexts } from '@/utils/language/shapes/options/calendars';
import type { HolidayPartProps } from '../holidays/holidayDraft';
import type { IcsImportProps } from './IcsImport';

/** No list of holidays comes near. */
const MOST_BYTES = 8_000_000;

export type ChooseIcsProps = HolidayPartProps & Pick<IcsImportProps, 'timeZone' | 'specialDates' | 'effectOf'>;

const loadImport = async () => (await import('./IcsImport')).IcsImport;

/** A calendar file to take holidays from, and what it would change. */
export const ChooseIcs = (props: ChooseIcsProps) => (
  <ChooseFile
    accept=".ics,text/calendar"
    most={MOST_BYTES}
    read={(file) => file.text()}
    show={(file, onDone) => <Later key={file} load={loadImport} props={{ ...props, file, onDone }} />}
    texts={icsTexts(props.model.language.value)}
  />
);
