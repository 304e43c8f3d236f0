import type { NativeText } from './nativeOf';

/** The deadlines by the product's own service level, one row each. */
export function Native({ heading, rows, note }: NativeText) {
  return (
    <section class="native" aria-label={heading}>
      <h3>{heading}</h3>
      {note !== undefined && <p>{note}</p>}
      {rows.length > 0 && (
        <dl>
          {rows.map(({ label, name, state, parts }) => (
            <div key={name ?? label} data-state={state}>
              <dt>
                {label} {name !== undefined && <small>{name}</small>}
              </dt>
              <dd>{parts.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
