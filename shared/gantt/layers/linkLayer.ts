import { laneOfKey, lanePitch } from '../lanes';
import type { Link } from '../links';
import { rowTopsOf } from '../rowTops';
import type { RowInView, SceneInput } from '../sceneInput';
import type { Shape } from '../shape';
import { placeItem } from './place';

/** Dependencies of a selection are drawn wherever they pass; of more than these only what ends on a row in view. */
const FEW = 64;

/** Dependencies: down or up from what comes first, then across to what follows. Those of the selection are accented, all
 *  others quiet. */
export function linkLayer(
  input: SceneInput,
  inView: readonly RowInView[],
  rowOfKey: (key: string) => number | null,
): readonly Shape[] {
  const { links } = input;
  if (links.length > FEW) return linksInView(input, inView);
  return links.flatMap((link) => linkShape(input, rowOfKey(link.from), rowOfKey(link.to), link));
}

function linksInView(input: SceneInput, inView: readonly RowInView[]): readonly Shape[] {
  const linksAt = linksByKey(input.links);
  const drawn = new Set<Link>();
  const shapes: Shape[] = [];
  for (const { row, index } of inView) {
    if (!row.own) continue;
    for (const link of linksAt(row.own.key)) {
      if (drawn.has(link)) continue;
      drawn.add(link);
      const other = link.from === row.own.key ? link.to : link.from;
      const at = input.rows.indexNear(other, index);
      const [from, to] = other === link.to ? [index, at] : [at, index];
      shapes.push(...linkShape(input, from, to, link));
    }
  }
  return shapes;
}

const none: readonly never[] = [];

/** A lookup of the links that touch a key. */
type LinksAt = (key: string) => readonly Link[];

const lookups = new WeakMap<readonly Link[], LinksAt>();

/** The lookup of some links, made once: chains of ends whose keys end alike. A map would read each key as a whole and
 *  keep a list for it, which for 20,000 links takes as long as all else of a first frame. */
function linksByKey(links: readonly Link[]): LinksAt {
  const known = lookups.get(links);
  if (known) return known;
  // Places of ends, from 1: two a link. Each chain goes back from the last one.
  const lasts = new Int32Array(CHAINS);
  const before = new Int32Array(links.length * 2 + 1);
  for (let i = 0; i < links.length; i++) {
    const { from, to } = links[i]!;
    const [chainOfFrom, chainOfTo] = [chainOf(from), chainOf(to)];
    before[2 * i + 1] = lasts[chainOfFrom]!;
    lasts[chainOfFrom] = 2 * i + 1;
    before[2 * i + 2] = lasts[chainOfTo]!;
    lasts[chainOfTo] = 2 * i + 2;
  }
  const linksAt = (key: string) => {
    const found: Link[] = [];
    for (let at = lasts[chainOf(key)]!; at > 0; at = before[at]!) {
      const link = links[(at - 1) >> 1]!;
      if (at % 2 === 1 ? link.from === key : link.to === key) found.push(link);
    }
    return found.reverse();
  };
  lookups.set(links, linksAt);
  return linksAt;
}

const CHAINS = 65_536;

/** A number of the end of a key, where ids differ. */
function chainOf(key: string): number {
  const last = key.length - 1;
  const a = key.charCodeAt(last) + 31 * key.charCodeAt(last - 1);
  const b = key.charCodeAt(last - 2) + 31 * key.charCodeAt(last - 3);
  return (a + 1021 * b + 13 * last) & (CHAINS - 1);
}

function linkShape(
  input: SceneInput,
  fromRow: number | null,
  toRow: number | null,
  link: Link,
): readonly Shape[] {
  const from = end(input, fromRow, link.from);
  const to = end(input, toRow, link.to);
  if (!from || !to || from.row === to.row) return none;
  const startX = Math.round((from.left + from.right) / 2) + 0.5;
  const down = to.middle > from.middle;
  const startY = from.middle + (down ? 8 : -8);
  const targetX = to.left - 4 > startX ? to.left - 4 : to.right + 4;
  if (isOutside(startY, to.middle, input.height)) return none;
  if (isOutside(startX, targetX, input.width)) return none;
  const own = link.from === input.selection || link.to === input.selection;
  return [
    {
      kind: 'path',
      points: [startX, startY, startX, to.middle, targetX, to.middle],
      color: own ? 'accent' : 'ink-3',
      width: own ? 1.5 : 1,
      arrow: true,
    },
  ];
}

/** Both ends lie on the same side outside 0 to the limit. */
function isOutside(a: number, b: number, limit: number): boolean {
  return Math.max(a, b) < 0 || Math.min(a, b) > limit;
}

function end(input: SceneInput, row: number | null, key: string) {
  if (row === null || row < 0) return null;
  const at = input.rows.at(row)!;
  const item = at.items.find((i) => i.key === key);
  if (!item) return null;
  const { left, right } = placeItem(input, item);
  const top = rowTopsOf(input.rows, input.rowHeight).topOf(row) - input.scrollTop;
  const middle = top + middleOf(input.rowHeight, laneOfKey(at, key));
  return { row, left, right, middle };
}

/** Middle of a lane of a row, from the row's top: the line below lies inside the height. */
export function middleOf(rowHeight: number, lane = 0): number {
  return Math.floor((rowHeight - 1) / 2) + lane * lanePitch;
}
