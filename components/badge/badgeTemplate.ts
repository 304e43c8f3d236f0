import { stateIcons, type IconShape } from '../icon/stateIcons';
import type { BadgeFace } from './badgeFace';

const SVG = 'http://www.w3.org/2000/svg';

/** With `1ª` before it, a text from this length on has to fill its slot to the brim: `4 min 32 s`. */
const TIGHT_FROM = 10;

export const isTight = (first: string | undefined, text: string): boolean => first !== undefined && text.length >= TIGHT_FROM;

const templates = new Map<string, HTMLElement>();

/** The same in everything but text and name. */
export const isSameLook = (a: BadgeFace, b: BadgeFace): boolean =>
  a.icon === b.icon &&
  a.tone === b.tone &&
  a.weight === b.weight &&
  a.fresh === b.fresh &&
  a.first === b.first &&
  a.size === b.size &&
  a.hasMoon === b.hasMoon;

/** Few of these occur, however long the list. */
const lookKey = ({ tone, weight, fresh, icon, first, size, hasMoon = false }: BadgeFace): string =>
  `${tone} ${weight} ${fresh ?? ''} ${icon} ${first ?? ''} ${size} ${hasMoon}`;

/** A badge of that look, cloned as a whole, and the text in it, which is still to be written. */
export function badgeOf(face: BadgeFace): { readonly badge: HTMLElement; readonly text: Text } {
  const key = lookKey(face);
  let template = templates.get(key);
  if (template === undefined) {
    template = build(face);
    templates.set(key, template);
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- A clone is of the kind of its original.
  const badge = template.cloneNode(true) as HTMLElement;
  // oxlint-disable-next-line no-unsafe-type-assertion -- `build` ends with a text.
  return { badge, text: badge.lastChild as Text };
}

function build({ tone, weight, fresh, icon, first, size, hasMoon }: BadgeFace): HTMLElement {
  const badge = span('badge');
  badge.tabIndex = 0;
  badge.dataset['tone'] = tone;
  badge.dataset['weight'] = weight;
  badge.dataset['size'] = size;
  if (fresh !== undefined) badge.dataset['fresh'] = fresh;
  badge.append(drawn(stateIcons[icon]));
  // Before the text, which has to be the last, and shown behind it.
  if (hasMoon) badge.append(moonOf(drawn(stateIcons.closed)));
  if (first !== undefined) badge.append(span('first', first));
  badge.append(' ');
  return badge;
}

function span(name: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  if (text !== '') element.append(text);
  return element;
}

function moonOf(icon: SVGElement): SVGElement {
  icon.classList.add('moon');
  return icon;
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
