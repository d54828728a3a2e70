import type { Window } from '../../model/mandate';
import type { RowInView, SceneInput } from '../sceneInput';
import type { Shape } from '../shape';
import { type TimeScale, xOf } from '../timeScale';

/** Where a window is drawn, in whole pixels. The tint ends at the worked-out days, and where there is none at the edge
 *  of what is drawn, so that whatever the text allows stands on it at every zoom; a side that is soft or open has a comb
 *  beyond it. */
export interface WindowExtent {
  readonly left: number;
  readonly right: number;
  readonly combLeft: boolean;
  readonly combRight: boolean;
}

/** Widths of a comb's slices and of the gaps before them, from the tint outwards. Source: the look, "Soft edges". */
export const comb = { slices: [3, 2, 1], gaps: [2, 2, 3], width: 13 } as const;

/** Height of a comfortable row. */
const TALLEST = 36;

/** The extent of a window in a chart of some width; null where it is open on both sides. */
export function windowExtent(
  window: Window,
  { scale, width }: { readonly scale: TimeScale; readonly width: number },
): WindowExtent | null {
  const { from, to } = window;
  if (from === null && to === null) return null;
  const start = from === null ? -Infinity : Math.round(xOf(scale, from));
  const end = to === null ? Infinity : Math.round(xOf(scale, to + 1));
  return {
    left: from === null ? Math.min(comb.width, end) : start,
    right: to === null ? Math.max(width - comb.width, start) : end,
    combLeft: window.softFrom || from === null,
    combRight: window.softTo || to === null,
  };
}

/** Windows of the lines in view. */
export function windowLayer(input: SceneInput, inView: readonly RowInView[]): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const { row, y, h } of inView) {
    if (row.group || !row.window) continue;
    const extent = windowExtent(row.window, input);
    if (!extent || extent.right + comb.width < 0 || extent.left - comb.width > input.width)
      continue;
    // A row that is high for its words, as on paper, has a window no higher than a comfortable one.
    const air = Math.max(0, input.rowHeight - TALLEST);
    drawWindow(row.window, extent, [y + 4 + Math.floor(air / 2), h - 8 - air], input, shapes);
  }
  return shapes;
}

function drawWindow(
  window: Window,
  extent: WindowExtent,
  [y, h]: readonly [number, number],
  input: SceneInput,
  shapes: Shape[],
): void {
  const rect = (x: number, w: number, color: 'window' | 'window-edge') =>
    shapes.push({ kind: 'rect', x, y, w, h, color });
  const left = Math.max(-8, extent.left);
  const right = Math.min(input.width + 8, extent.right);
  if (right > left) rect(left, right - left, 'window');
  if (extent.combLeft) for (const [x, w] of combSlices(extent.left, -1)) rect(x, w, 'window');
  else rect(extent.left, 1, 'window-edge');
  if (extent.combRight) for (const [x, w] of combSlices(extent.right, 1)) rect(x, w, 'window');
  else rect(extent.right, 1, 'window-edge');
  for (const choice of window.choices) {
    const x = Math.round(xOf(input.scale, choice)) + 0.5;
    shapes.push({
      kind: 'path',
      points: [x, y, x, y + h],
      color: 'window-edge',
      width: 1,
      dash: [2, 2],
    });
  }
}

/** x and width of the slices beside an edge, outwards. */
export function combSlices(
  edge: number,
  direction: 1 | -1,
): readonly (readonly [number, number])[] {
  const slices: (readonly [number, number])[] = [];
  let at = edge;
  comb.slices.forEach((w, i) => {
    at += direction * comb.gaps[i]!;
    slices.push([direction === 1 ? at : at - w, w]);
    at += direction * w;
  });
  return slices;
}
