import type { Path } from './place';

/** Paths of one value as it is mended, which go on leading to the same when something before them is left out of a list. */
export interface Marks {
  add(path: Path): void;
  has(path: Path): boolean;
  /** It, or something around it, is marked. */
  cover(path: Path): boolean;
  /** The element at `path` was left out of its list, in which what came after moved up. */
  moveUp(path: Path): void;
}

export function marks(): Marks {
  let marked = new Map<string, Path>();
  const has = (path: Path): boolean => marked.has(textOf(path));

  /** `undefined` for what is gone with the element. */
  function moved(path: Path, list: Path, index: number): Path | undefined {
    const at = path[list.length];
    if (typeof at !== 'number' || at < index || textOf(path.slice(0, list.length)) !== textOf(list)) return path;
    return at === index ? undefined : path.with(list.length, at - 1);
  }

  return {
    add: (path) => void marked.set(textOf(path), path),
    has,
    cover: (path) => path.some((_, depth) => has(path.slice(0, depth))) || has(path),
    moveUp(path) {
      const kept = [...marked.values()].flatMap((each) => {
        const to = moved(each, path.slice(0, -1), Number(path.at(-1)));
        return to ? [[textOf(to), to] as const] : [];
      });
      marked = new Map(kept);
    },
  };
}

export const textOf = (path: Path): string => path.map(String).join('\n');
