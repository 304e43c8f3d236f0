import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import deed from '@/assets/styles/page/deed.css?inline';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { addStyles } from '../../styleRoot';
import type { DeedProps } from './actionsPart';
import { DeedFoot } from './DeedForm';
import { FactDeed } from './fact/FactDeed';
import { forms } from './forms/forms';

/** The form that is open, in the place of the actions. */
export function Deed(props: DeedProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) addStyles(place.current, deed);
  }, []);
  const form = forms.find(({ id }) => id === props.form);

  return <div ref={place}>{form ? <FactDeed key={form.id} {...props} form={form} /> : <LaterDeed {...props} />}</div>;
}

/** A form that states nothing by itself, from a script that comes with the first of them. */
function LaterDeed(props: DeedProps) {
  const { reading, stating, onClose } = props;
  const part = useSignal(globalThis.prazoFurther);
  const fault = useSignal('');
  const texts = actionsTexts(reading.peek().language);
  useEffect(() => {
    if (part.peek() !== undefined) return;
    stating.loadFurther().then(
      (loaded) => void (part.value = loaded),
      () => void (fault.value = texts.unreachable),
    );
  }, []);
  const FurtherDeed = part.value;
  if (FurtherDeed) return <FurtherDeed {...props} />;
  return (
    <div class="deed" aria-busy={fault.value === ''}>
      {fault.value !== '' && <DeedFoot close={texts.close} said={fault} {...{ onClose }} />}
    </div>
  );
}
