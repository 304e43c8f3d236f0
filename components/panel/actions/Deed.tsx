import { useLayoutEffect, useRef } from 'preact/hooks';
import deed from '@/assets/styles/page/deed.css?inline';
import { addStyles } from '../../styleRoot';
import type { DeedProps } from './actionsPart';
import { FactDeed } from './fact/FactDeed';
import { forms } from './forms/forms';
import { HistoryDeed } from './history/HistoryDeed';
import { RecordDeed } from './record/RecordDeed';
import { SeverityDeed } from './severity/SeverityDeed';
import { WhatIfDeed } from './whatIf/WhatIfDeed';

/** The form that is open, in the place of the actions. */
export function Deed(props: DeedProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) addStyles(place.current, deed);
  }, []);
  const form = forms.find(({ id }) => id === props.form);

  return (
    <div ref={place}>
      {form && <FactDeed key={form.id} {...props} form={form} />}
      {props.form === 'record' && <RecordDeed {...props} />}
      {props.form === 'history' && <HistoryDeed {...props} />}
      {props.form === 'severity' && <SeverityDeed {...props} />}
      {props.form === 'whatIf' && <WhatIfDeed {...props} />}
    </div>
  );
}
