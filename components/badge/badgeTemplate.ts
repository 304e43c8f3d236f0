import { stateIcons, type IconShape } from '../icon/stateIcons';
import type { BadgeFace } from './badgeFace';

const SVG = 'http://www.w3.org/2000/svg';

/** Everything of a face but its text and name. Few of these occur, however long the list. */
export type BadgeLook = Omit<BadgeFace, 'text' | 'name'>;

const templates = new Map<string, HTMLElement>();

export const lookKey = ({ tone, weight, fresh, icon, first, size }: BadgeLook): string =>
  `${tone} ${weight} ${fresh ?? ''} ${icon} ${first ?? ''} ${size}`;

/** A badge of that look, cloned as a whole; its text goes into its last child. */
export function badgeOf(key: string, look: BadgeLook): HTMLElement {
  let template = templates.get(key);
  if (template === undefined) {
    template = build(look);
    templates.set(key, template);
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- A clone is of the kind of its original.
  return template.cloneNode(true) as HTMLElement;
}

function build({ tone, weight, fresh, icon, first, size }: BadgeLook): HTMLElement {
  const badge = span('badge');
  badge.dataset['tone'] = tone;
  badge.dataset['weight'] = weight;
  badge.dataset['size'] = size;
  if (fresh !== undefined) badge.dataset['fresh'] = fresh;
  badge.append(drawn(stateIcons[icon]));
  if (first !== undefined) badge.append(span('first', first));
  badge.append(span('text', ' '));
  return badge;
}

function span(name: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  if (text !== '') element.append(text);
  return element;
}

function drawn({ line, solid }: IconShape): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  if (line !== undefined) icon.append(path(line));
  if (solid !== undefined) icon.append(path(solid, 'solid'));
  return icon;
}

function path(d: string, name?: string): SVGElement {
  const element = document.createElementNS(SVG, 'path');
  if (name !== undefined) element.setAttribute('class', name);
  element.setAttribute('d', d);
  return element;
}
