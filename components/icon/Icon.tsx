import type { IconShape } from './stateIcons';

export interface IconProps {
  readonly shape: IconShape;
  /** By which styles know it. */
  readonly name?: string;
}

/** Drawn inline, since `<use>` does not cross a shadow root. Always beside words, hence hidden from those who hear the page. */
export function Icon({ shape, name }: IconProps) {
  return (
    <svg class={name === undefined ? 'icon' : `icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {shape.line !== undefined && <path d={shape.line} />}
      {shape.solid !== undefined && <path class="solid" d={shape.solid} />}
    </svg>
  );
}
