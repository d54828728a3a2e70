import { cutTo } from '../cutTo';
import { type Draft, type DraftGap, draftSegments } from '../draft';
import { hollowGlyph } from '../glyphs';
import { laneOfKey } from '../lanes';
import { colorOf } from '../look';
import type { RowInView, SceneInput } from '../sceneInput';
import type { Measure, Shape } from '../shape';
import { xOf } from '../timeScale';
import { barHeight, markShape } from './bars';
import { middleOf } from './linkLayer';

const SIZE = 11;
/** Between the bar, its dates and what is said of it. */
const GAP = 9;
/** Widest words of the checker beside a draft, in pixels. */
const MOST_SAID = 340;

/** What is being changed, as it would be, on top of everything; its words stand on the ground of their row. */
export function draftLayer(
  input: SceneInput,
  inView: readonly RowInView[],
  selectedRow: number | null,
): readonly Shape[] {
  const { draft } = input;
  if (!draft) return [];
  const here = { input, inView, selectedRow };
  const others = (draft.others ?? []).flatMap((other) => draftShapes(other, here));
  const gap = draft.gap ? gapShapes(draft.gap, here) : [];
  return [...others, ...draftShapes(draft, here), ...gap];
}

interface Here {
  readonly input: SceneInput;
  readonly inView: readonly RowInView[];
  readonly selectedRow: number | null;
}

/** The words beside other things, without those that a draft's words would cover, in part or whole. */
export function withoutUnder(
  labels: readonly Shape[],
  drafts: readonly Shape[],
  measure: Measure,
): readonly Shape[] {
  const grounds = drafts.filter((shape) => shape.kind === 'rect');
  if (grounds.length === 0) return labels;
  return labels.filter((label) => {
    if (label.kind !== 'text') return true;
    const width = measure(label.text, label.size, label.weight);
    const x = label.align === 'right' ? label.x - width : label.x;
    return !grounds.some(
      (g) => g.y <= label.y && label.y <= g.y + g.h && x < g.x + g.w && g.x < x + width,
    );
  });
}

/** What words over other things stand on: the colour of the row that they are on. */
function groundShape(
  [x, width]: readonly [number, number],
  middle: number,
  { row, index }: RowInView,
  selectedRow: number | null,
): Shape {
  const color = index === selectedRow ? 'selected-row' : row.group ? 'group-row' : 'background';
  return { kind: 'rect', x: x - 3, y: middle - 9, w: width + 6, h: 18, color };
}

/** Whether an item is drawn as a draft and not where it is. */
export function isDrafted(key: string, draft: Draft | null): boolean {
  if (!draft) return false;
  return draft.itemKey === key || (draft.others?.some((other) => other.itemKey === key) ?? false);
}

function draftShapes(draft: Draft, { input, inView, selectedRow }: Here): readonly Shape[] {
  const at = inView.find((r) => r.row.id === draft.rowId);
  if (!at) return [];
  const lane = draft.itemKey === null ? 0 : laneOfKey(at.row, draft.itemKey);
  const middle = at.y + middleOf(input.rowHeight, lane);
  const placed = placeDraft(draft, input);
  const shapes = placed.map((piece): Shape => drawDraftPiece(draft, piece, middle));
  const first = placed[0];
  const last = placed[placed.length - 1];
  if (!first || !last) return [];
  const right = last.x + last.w;
  const h = barHeight + 6;
  return [
    ...shapes,
    {
      kind: 'ring',
      x: first.x - 3,
      y: middle - h / 2,
      w: right - first.x + 6,
      h,
      radius: 4,
      width: 1.5,
      color: 'accent',
    },
    ...draftLabel(draft, [first.x, right], middle, input, (extent) =>
      groundShape(extent, middle, at, selectedRow),
    ),
  ];
}

/** A line over the clear days with a tick at each end, and what it says right of it. */
function gapShapes(gap: DraftGap, { input, inView, selectedRow }: Here): readonly Shape[] {
  const at = inView.find((r) => r.row.id === gap.rowId);
  if (!at) return [];
  const other = inView.find((r) => r.row.id === gap.otherRowId);
  const isAbove = other !== undefined && other.y < at.y;
  const y = Math.round(isAbove ? at.y + 3 : at.y + at.h - 3) + 0.5;
  const from = Math.round(xOf(input.scale, gap.from)) + 0.5;
  const to = Math.max(from, Math.round(xOf(input.scale, gap.to)) - 0.5);
  const end = Math.max(to, Math.round(xOf(input.scale, gap.until)));
  const width = Math.ceil(input.measure(gap.label, SIZE, 600));
  const fits = end + 2 * GAP + width <= input.width;
  const x = fits ? end + 2 * GAP : from - 2 * GAP - width;
  const middle = at.y + middleOf(input.rowHeight);
  const ends = [from, y - 3, from, y + 3, from, y, to, y, to, y - 3, to, y + 3];
  return [
    { kind: 'path', points: ends, color: 'accent', width: 1 },
    groundShape([x, width], middle, at, selectedRow),
    textAt(x, middle, gap.label, 'accent', 600),
  ];
}

/** The dates and what the checker says, on a ground of their own: they stand over whatever is there. */
function draftLabel(
  draft: Draft,
  [left, right]: readonly [number, number],
  middle: number,
  input: SceneInput,
  groundOf: (extent: readonly [number, number]) => Shape,
): readonly Shape[] {
  if (draft.label === '') return [];
  const { verdict } = draft;
  const dates = Math.ceil(input.measure(draft.label, SIZE, 600));
  // On the side with more room; what the checker says is cut to what is left of it.
  const after = input.width - right - 2 * GAP >= left - 2 * GAP;
  const room = (after ? input.width - right : left) - 2 * GAP;
  const sign = verdict?.mark ? 16 : 0;
  const most = Math.min(MOST_SAID, room - dates - GAP - sign);
  const said = verdict && most > 40 ? cutTo(verdict.text, most, SIZE, input.measure) : '';
  const width = dates + (said === '' ? 0 : GAP + sign + Math.ceil(input.measure(said, SIZE, 400)));
  const x = after ? right + GAP : left - GAP - width;
  const shapes: Shape[] = [groundOf([x, width]), textAt(x, middle, draft.label, 'accent', 600)];
  if (said === '') return shapes;
  const next = Math.round(x + dates + GAP);
  if (verdict?.mark) shapes.push(markShape(verdict.mark, next, middle));
  return [...shapes, textAt(next + sign, middle, said, 'ink', 400)];
}

function textAt(
  x: number,
  y: number,
  text: string,
  color: 'accent' | 'ink',
  weight: 400 | 600,
): Shape {
  return { kind: 'text', x, y, text, color, size: SIZE, weight, align: 'left' };
}

function drawDraftPiece(
  draft: Draft,
  piece: { readonly x: number; readonly w: number },
  middle: number,
): Shape {
  if (draft.dates.at) {
    return {
      kind: 'glyph',
      glyph: hollowGlyph[draft.look === 'document' ? 'document' : 'deadline'],
      x: piece.x,
      y: middle - 6,
      size: 12,
      color: colorOf(draft.look),
      ground: 'background',
    };
  }
  return {
    kind: 'bar',
    x: piece.x,
    y: middle - barHeight / 2,
    w: piece.w,
    h: barHeight,
    radius: piece.w < 8 ? 1 : 2,
    look: draft.look,
    state: draft.state,
  };
}

function placeDraft(
  draft: Draft,
  input: SceneInput,
): readonly { readonly x: number; readonly w: number }[] {
  return draftSegments(draft.dates).map((segment) => {
    const x = Math.round(xOf(input.scale, segment.start));
    const end = Math.round(xOf(input.scale, segment.end));
    if (draft.dates.at) return { x: Math.round((x + end) / 2) - 6, w: 12 };
    return { x, w: Math.max(4, end - x) };
  });
}
