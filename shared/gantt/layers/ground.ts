import { isWeekend, toDay, weekday } from '../../model/time';
import { slotHours, xOfMinute } from '../clock';
import type { RowInView, SceneInput } from '../sceneInput';
import type { Shape } from '../shape';
import { type Axis, axisOf } from '../ticks';
import { dayAt, xOf, zoomLevelOf } from '../timeScale';

const ROOM_FOR_DOTS = 6;

/** Group rows, and the tint outside a row's phase. */
export function phaseLayer(input: SceneInput, inView: readonly RowInView[]): readonly Shape[] {
  const shapes: Shape[] = [];
  const { width, scale } = input;
  for (const { row, y, h } of inView) {
    if (row.group) shapes.push({ kind: 'rect', x: 0, y, w: width, h, color: 'group-row' });
    if (!row.phase) continue;
    const start = Math.round(xOf(scale, row.phase.start));
    const end = Math.round(xOf(scale, row.phase.end));
    if (start > 0) {
      const w = Math.min(start, width);
      shapes.push({ kind: 'rect', x: 0, y, w, h, color: 'outside-phase' });
    }
    if (end < width) {
      const x = Math.max(0, end);
      shapes.push({ kind: 'rect', x, y, w: width - x, h, color: 'outside-phase' });
    }
  }
  return shapes;
}

/** The tint of the selected row. */
export function selectedRowLayer(
  input: SceneInput,
  inView: readonly RowInView[],
  selectedRow: number | null,
): readonly Shape[] {
  const found = inView.find((r) => r.index === selectedRow);
  if (!found) return [];
  const { y, h } = found;
  return [{ kind: 'rect', x: 0, y, w: input.width, h, color: 'selected-row' }];
}

/** Weekends through all lines, joined over neighbours, and the holidays of each line's own station. None where a
 *  day is narrower than a pixel. */
export function restLayer(input: SceneInput, inView: readonly RowInView[]): readonly Shape[] {
  const level = zoomLevelOf(input.scale);
  if (level === 'quarters' || level === 'years') return [];
  const color = level === 'months' ? 'weekend-month' : 'weekend-week';
  return [...weekends(input, inView, color), ...holidays(input, inView, color)];
}

type RestColor = 'weekend-month' | 'weekend-week';

function weekends(
  input: SceneInput,
  inView: readonly RowInView[],
  color: RestColor,
): readonly Shape[] {
  const { scale, width } = input;
  const first = Math.floor(dayAt(scale, 0));
  const last = Math.ceil(dayAt(scale, width));
  const saturday = first + ((5 - weekday(toDay(first)) + 7) % 7) - 7;
  const shapes: Shape[] = [];
  for (const [top, bottom] of lineRuns(inView)) {
    for (let day = saturday; day < last; day += 7) {
      const x = Math.round(xOf(scale, day));
      const end = Math.round(xOf(scale, day + 2));
      if (end > 0) shapes.push({ kind: 'rect', x, y: top, w: end - x, h: bottom - top, color });
    }
  }
  return shapes;
}

function holidays(
  input: SceneInput,
  inView: readonly RowInView[],
  color: RestColor,
): readonly Shape[] {
  const { scale, width } = input;
  const first = Math.floor(dayAt(scale, 0));
  const last = Math.ceil(dayAt(scale, width));
  const shapes: Shape[] = [];
  for (const { row, y, h } of inView) {
    if (row.group || row.stationId === null) continue;
    for (const day of input.holidays(row.stationId, first, last)) {
      const x = Math.round(xOf(scale, day));
      const w = Math.round(xOf(scale, day + 1)) - x;
      if (!isWeekend(day)) shapes.push({ kind: 'rect', x, y, w, h, color });
      // Narrower than this the dots of a day would be a dotted line.
      if (w >= ROOM_FOR_DOTS) shapes.push({ kind: 'dots', x, y, w, h });
    }
  }
  return shapes;
}

/** Lines under the rows and through them at months, quarters or days; only as far down as there are rows. */
export function lineLayer(input: SceneInput, inView: readonly RowInView[]): readonly Shape[] {
  const shapes: Shape[] = [];
  const { width, scale } = input;
  for (const { y, h } of inView) {
    shapes.push({ kind: 'rect', x: 0, y: y + h - 1, w: width, h: 1, color: 'line' });
  }
  const last = inView[inView.length - 1];
  if (!last) return shapes;
  const top = inView[0]!.y;
  const h = last.y + last.h - top;
  const axis = axisOf(scale, width);
  for (const tick of [...axis.lower, ...axis.upper]) {
    if (tick.line === 'none' || tick.x < 0) continue;
    const color = tick.line === 'strong' ? 'line-strong' : 'line';
    shapes.push({ kind: 'rect', x: tick.x, y: top, w: 1, h, color });
  }
  for (const x of slotLines(input, axis)) {
    shapes.push({ kind: 'rect', x, y: top, w: 1, h, color: 'line' });
  }
  return shapes;
}

/** Where meeting slots begin and end, on working days of day zoom. */
function slotLines(input: SceneInput, axis: Axis): readonly number[] {
  const { clock, scale } = input;
  if (!clock || axis.level !== 'days') return [];
  return axis.upper
    .filter(({ day }) => !isWeekend(day))
    .flatMap(({ day }) =>
      slotHours.map((hour) => Math.round(xOfMinute(scale, clock, day, hour * 60))),
    );
}

function lineRuns(inView: readonly RowInView[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { row, y, h } of inView) {
    if (row.group) continue;
    const last = runs[runs.length - 1];
    if (last && last[1] === y) last[1] = y + h;
    else runs.push([y, y + h]);
  }
  return runs;
}
