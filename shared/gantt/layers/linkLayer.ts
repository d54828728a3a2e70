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
  const keys = new Set(inView.flatMap(({ row }) => (row.own ? [row.own.key] : [])));
  const byKey = linksOfKeys(input.links, keys);
  const drawn = new Set<Link>();
  const shapes: Shape[] = [];
  for (const { row, index } of inView) {
    if (!row.own) continue;
    for (const link of byKey.get(row.own.key)!) {
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

/** Links that are put into the lookup in one frame: all 20,000 of a large plan would hold up the first. */
const AT_ONCE = 512;

/** Links by the keys of their ends, as far as they were put in. */
interface Lookup {
  readonly byKey: Map<string, Link[]>;
  /** Links before this place are in it. */
  known: number;
}

const lookups = new WeakMap<readonly Link[], Lookup>();

/** The links that touch some keys, by key. Those that are not in the lookup yet are looked through. */
function linksOfKeys(
  links: readonly Link[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly Link[]> {
  let lookup = lookups.get(links);
  if (!lookup) lookups.set(links, (lookup = { byKey: new Map(), known: 0 }));
  const { byKey } = lookup;
  const end = Math.min(links.length, lookup.known + AT_ONCE);
  for (; lookup.known < end; lookup.known++) {
    const link = links[lookup.known]!;
    put(byKey, link.from, link);
    put(byKey, link.to, link);
  }
  const found = new Map<string, Link[]>();
  for (const key of keys) found.set(key, [...(byKey.get(key) ?? none)]);
  const tails = new Uint8Array(TAILS);
  for (const key of keys) tails[tailOf(key)] = 1;
  for (let i = end; i < links.length; i++) {
    const link = links[i]!;
    const { from, to } = link;
    if (tails[tailOf(from)] === 1 && keys.has(from)) put(found, from, link);
    if (tails[tailOf(to)] === 1 && keys.has(to)) put(found, to, link);
  }
  return found;
}

const TAILS = 4096;

/** A number of how a key ends. To look a text up for the first time costs some hundred times as much as to read that. */
function tailOf(key: string): number {
  const { length } = key;
  const end = key.charCodeAt(length - 1) * 37 + key.charCodeAt(length - 2) * 5;
  return (end + length + key.charCodeAt(length - 3) * 611) & (TAILS - 1);
}

function put(into: Map<string, Link[]>, key: string, link: Link): void {
  const list = into.get(key);
  if (list) list.push(link);
  else into.set(key, [link]);
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
