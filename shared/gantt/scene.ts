import { nightsOf } from './clock';
import {
  bandShapes,
  barHeight,
  barShapes,
  itemMark,
  markShape,
  pointShapes,
  ringShape,
  wasShapes,
} from './layers/bars';
import { itemDays } from './items';
import { densityOf } from './layers/density';
import { draftLayer, isDrafted, withoutUnder } from './layers/drafts';
import { marksIn } from './layers/found';
import { lineLayer, phaseLayer, restLayer, selectedRowLayer } from './layers/ground';
import { awayShapes, labelShape } from './layers/labels';
import { linkLayer, middleOf } from './layers/linkLayer';
import { awayOf, placedOf, type Placed } from './layers/place';
import { windowExtent, windowLayer } from './layers/windows';
import { lanePitch } from './lanes';
import { type MarkPlace, markPlaces, markShapes } from './layers/markPlaces';
import { markOf, subjectOf } from './marks';
import { moreIn } from './layers/more';
import { rowIndexOf } from './rowLookup';
import { type RowInView, rowsInView, type SceneInput } from './sceneInput';
import type { Shape } from './shape';
import { xOf, zoomLevelOf } from './timeScale';

/** What is painted, back to front, already culled to the body. */
export interface Scene {
  readonly shapes: readonly Shape[];
  /** Rows in view as [first, last + 1). */
  readonly rows: readonly [number, number];
}

/** Pixels that a mark takes, and a ring on each side. */
const MARK = 12;
const RING = 3;

interface Layers {
  readonly ghosts: Shape[];
  readonly bars: Shape[];
  readonly points: Shape[];
  readonly marks: Shape[];
  readonly labels: Shape[];
}

/** The chart's body as shapes, layered as the look has it. Costs what is in view, not what the plan holds. */
export function sceneOf(given: SceneInput): Scene {
  const inView = rowsInView(given);
  const input = withOpenNights(given, inView);
  const lookup = rowIndexOf(input.rows);
  const selectedRow = input.selection === null ? null : lookup(input.selection);
  const layers: Layers = { ghosts: [], bars: [], points: [], marks: [], labels: [] };
  for (const row of inView) drawRow(row, input, layers);
  const first = inView[0]?.index ?? 0;
  const drafts = draftLayer(input, inView, selectedRow);
  return {
    shapes: [
      ...phaseLayer(input, inView),
      ...selectedRowLayer(input, inView, selectedRow),
      ...restLayer(input, inView),
      ...lineLayer(input, inView),
      ...windowLayer(input, inView),
      ...linkLayer(input, inView, lookup),
      ...asOfLine(input),
      ...layers.ghosts,
      ...layers.bars,
      ...layers.points,
      ...layers.marks,
      ...withoutUnder(layers.labels, drafts, input.measure),
      ...drafts,
    ],
    rows: [first, first + inView.length],
  };
}

/** The input with the nights open in which something in view sits; the same where hours are not drawn. */
export function withOpenNights(input: SceneInput, inView: readonly RowInView[]): SceneInput {
  const { clock } = input;
  if (!clock) return input;
  if (zoomLevelOf(input.scale) !== 'days') return { ...input, clock: null };
  const open = new Set(clock.open);
  for (const { row } of inView) {
    const few = Math.min(64, row.items.length);
    for (let i = 0; i < few; i++) {
      for (const day of nightsOf(row.items.at(i)!, clock)) open.add(day);
    }
  }
  return open.size === clock.open.size ? input : { ...input, clock: { ...clock, open } };
}

function drawRow(at: RowInView, input: SceneInput, layers: Layers): void {
  const { row, y } = at;
  if (row.items.length === 0) return;
  const middle = y + middleOf(input.rowHeight);
  const levels = densityOf(input, row);
  if (levels) {
    const h = barHeight + (row.lanes.count - 1) * lanePitch;
    layers.bars.push({ kind: 'density', x: 0, y: middle - barHeight / 2, h, levels });
    drawFoundOver(input, row, middle, layers);
    return;
  }
  const placed = placedOf(input, row);
  if (placed.length === 0) {
    drawAway(row, input, middle, layers);
    return;
  }
  const { count, crowded } = row.lanes;
  for (let lane = 0; lane < count; lane++) {
    const here = count === 1 ? placed : placed.filter((one) => one.lane === lane);
    const laneMiddle = y + middleOf(input.rowHeight, lane);
    if (crowded && lane === count - 1) drawMore(input, here, laneMiddle, layers);
    else drawLane({ row, placed: here, middle: laneMiddle }, input, layers);
  }
}

/** What is drawn of a row in one lane. */
interface LaneInView {
  readonly row: RowInView['row'];
  readonly placed: readonly Placed[];
  readonly middle: number;
}

function drawLane(lane: LaneInView, input: SceneInput, layers: Layers): void {
  const { row, placed } = lane;
  const marks = markPlaces(
    placed,
    ({ item }) => (row.group || isDrafted(item.key, input.draft) ? null : itemMark(item, input)),
    ({ item }) => (isRinged(item.key, input) ? RING : 0),
  );
  let taken = 0;
  placed.forEach((_one, i) => {
    taken = Math.max(taken, drawItem(lane, i, { taken, mark: marks[i]! }, input, layers));
    const mark = marks[i];
    if (mark) taken = Math.max(taken, mark.x + MARK);
  });
}

/** What found no lane is counted, with the gravest that was found of it. */
function drawMore(
  input: SceneInput,
  placed: readonly Placed[],
  middle: number,
  layers: Layers,
): void {
  for (const { items, left, right } of moreIn(placed)) {
    layers.bars.push({
      kind: 'rect',
      x: left,
      y: middle - 1,
      w: right - left,
      h: 2,
      color: 'ink-3',
    });
    const mark = markOf(items.map(subjectOf), input.findings);
    if (mark) layers.marks.push(markShape(mark, right + 4, middle));
    const text = `+${items.length}`;
    const x = right + (mark ? 20 : 4);
    layers.labels.push({
      kind: 'text',
      x,
      y: middle,
      text,
      color: 'ink-2',
      size: 11,
      weight: 600,
      align: 'left',
    });
  }
}

/** Draws one item of a lane; `taken` is how far to the right labels and marks stand already. Returns the end of its own
 *  label. */
function drawItem(
  { row, placed, middle }: LaneInView,
  i: number,
  { taken, mark }: { readonly taken: number; readonly mark: MarkPlace | null },
  input: SceneInput,
  layers: Layers,
): number {
  const one = placed[i]!;
  const { item } = one;
  if (isDrafted(item.key, input.draft)) {
    const here = { ...input, baseline: () => item.segments };
    layers.ghosts.push(...wasShapes(item, middle, here));
    return 0;
  }
  layers.ghosts.push(...wasShapes(item, middle, input));
  if (item.shape === 'point') layers.points.push(...pointShapes(one, middle, input));
  else if (item.shape === 'bar') layers.bars.push(...barShapes(one, middle, input));
  else layers.bars.push(...bandShapes(one, middle, input));
  const ringed = isRinged(item.key, input);
  if (ringed && item.shape !== 'band') {
    layers.points.push(ringShape(one, middle));
  }
  if (mark) layers.marks.push(...markShapes(one, mark, middle));
  const beside = one.right + (ringed ? RING : 0);
  const room = {
    before: Math.max(taken, placed[i - 1]?.right ?? 0),
    after: placed[i + 1]?.left ?? input.width,
    end: Math.max(mark && !mark.apart ? mark.x + MARK : beside, taken),
  };
  const label = labelShape(row, one, room, middle, input);
  if (!label) return 0;
  layers.labels.push(label.shape);
  return label.end;
}

function isRinged(key: string, { selection, marked }: SceneInput): boolean {
  return selection === key || (marked !== undefined && marked.has(key));
}

/** Findings are drawn over a density, so that none drowns in it; at most one for each 14 pixels. */
function drawFoundOver(
  input: SceneInput,
  row: RowInView['row'],
  middle: number,
  layers: Layers,
): void {
  if (row.group || input.findings.size === 0) return;
  const { end } = itemDays(row.items);
  let free = 0;
  for (const { index, mark } of marksIn(row.items, input.findings)) {
    const x = Math.round(xOf(input.scale, end[index]!));
    if (x < free || x > input.width) continue;
    layers.marks.push(markShape(mark, x + 2, middle));
    free = x + 14;
  }
}

function drawAway(row: RowInView['row'], input: SceneInput, middle: number, layers: Layers): void {
  const { left, right } = awayOf(input, row);
  const extent = row.window ? windowExtent(row.window, input) : null;
  const touches = (x: number) => extent !== null && extent.left < x && x < extent.right;
  const near = nearer(left, right, input);
  if (near === 'left' && left) {
    layers.labels.push(...awayShapes(left, 'left', middle, touches(60), input));
  } else if (right) {
    layers.labels.push(...awayShapes(right, 'right', middle, touches(input.width - 60), input));
  }
}

function nearer(
  left: RowInView['row']['own'],
  right: RowInView['row']['own'],
  input: SceneInput,
): 'left' | 'right' {
  if (!left || !right) return left ? 'left' : 'right';
  const toLeft = -xOf(input.scale, left.end);
  const toRight = xOf(input.scale, right.start) - input.width;
  return toLeft <= toRight ? 'left' : 'right';
}

function asOfLine(input: SceneInput): readonly Shape[] {
  const x = Math.round(xOf(input.scale, input.today));
  if (x < -2 || x > input.width) return [];
  return [{ kind: 'rect', x, y: 0, w: 1.5, h: input.height, color: 'accent' }];
}
