import type { DeedProps } from '../actionsPart';
import { HistoryDeed } from '../history/HistoryDeed';
import { RecordDeed } from '../record/RecordDeed';
import { SeverityDeed } from '../severity/SeverityDeed';
import { WhatIfDeed } from '../whatIf/WhatIfDeed';

/** Forms that state nothing by themselves: they help to decide, or tell what happened. */
export function FurtherDeed(props: DeedProps) {
  if (props.form === 'record') return <RecordDeed {...props} />;
  if (props.form === 'history') return <HistoryDeed {...props} />;
  return props.form === 'severity' ? <SeverityDeed {...props} /> : <WhatIfDeed {...props} />;
}

declare global {
  /** Brought by a script of its own. */
  var prazoFurther: typeof FurtherDeed | undefined;
}
