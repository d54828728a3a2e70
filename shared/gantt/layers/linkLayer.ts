import type { SceneInput } from '../sceneInput';
import type { Shape } from '../shape';
import { placeItem } from './place';

/** The dependencies of the selection: down or up from what comes first, then across to what follows. */
export function linkLayer(
  input: SceneInput,
  rowOfKey: (key: string) => number | null,
): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const link of input.links) {
    const from = end(input, rowOfKey, link.from);
    const to = end(input, rowOfKey, link.to);
    if (!from || !to || from.row === to.row) continue;
    const startX = Math.round((from.left + from.right) / 2) + 0.5;
    const down = to.middle > from.middle;
    const startY = from.middle + (down ? 8 : -8);
    const targetX = to.left - 4 > startX ? to.left - 4 : to.right + 4;
    if (Math.max(startY, to.middle) < 0 || Math.min(startY, to.middle) > input.height) continue;
    shapes.push({
      kind: 'path',
      points: [startX, startY, startX, to.middle, targetX, to.middle],
      color: 'accent',
      width: 1.5,
      arrow: true,
    });
  }
  return shapes;
}

function end(input: SceneInput, rowOfKey: (key: string) => number | null, key: string) {
  const row = rowOfKey(key);
  const item = row === null ? undefined : input.rows.at(row)!.items.find((i) => i.key === key);
  if (row === null || !item) return null;
  const { left, right } = placeItem(input, item);
  const middle = row * input.rowHeight - input.scrollTop + middleOf(input.rowHeight);
  return { row, left, right, middle };
}

/** Middle of a row's content, from its top: the line below lies inside the height. */
export function middleOf(rowHeight: number): number {
  return Math.floor((rowHeight - 1) / 2);
}
