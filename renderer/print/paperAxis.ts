import type { ChartWords } from '@shared/gantt/sceneInput';
import type { Measure, Shape } from '@shared/gantt/shape';
import { axisOf, monthTicks, type Tick } from '@shared/gantt/ticks';
import { type TimeScale, xOf, zoomLevelOf } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import { paperText } from './paper';

/** Height of the axis in pixels. */
export const AXIS = 40;

/** What the axis of a chart on paper is made from. */
export interface AxisInput {
  readonly scale: TimeScale;
  readonly width: number;
  readonly today: Day;
  readonly words: ChartWords;
  readonly measure: Measure;
}

const INSET = 3;

/** Years and months, by name or first letter (or quarters where the scale has no room for them), with the flag of the day
 *  of the question. No letter is smaller than 8 points. */
export function paperAxis(input: AxisInput): readonly Shape[] {
  const { scale, width, words, measure } = input;
  const axis = axisOf(scale, width);
  const shapes: Shape[] = [];
  const flag = flagOf(input);
  for (const tick of lowerOf(input)) {
    if (tick.x < 0 || tick.x >= width) continue;
    shapes.push({ kind: 'rect', x: tick.x, y: 22, w: 1, h: AXIS - 22, color: 'line-strong' });
    const text = words.tick(tick.unit, tick.day);
    if (!fits(tick, text, input)) continue;
    const x = tick.x + INSET;
    // The flag above says the same month.
    const end = x + measure(text, paperText, 400);
    if (flag && x - 1 <= flag.line && flag.line <= end + 1) continue;
    shapes.push(wordsAt(text, x, 31, 400));
  }
  axis.upper.forEach((tick, i) => {
    if (tick.x >= 0) {
      shapes.push({ kind: 'rect', x: tick.x, y: 0, w: 1, h: AXIS, color: 'line-strong' });
    }
    const text = words.tick(tick.unit, tick.day);
    const x = Math.max(0, tick.x) + INSET;
    const end = x + measure(text, 12, 600) + 4;
    const next = Math.min(axis.upper[i + 1]?.x ?? width, width);
    const hidden = flag !== null && x < flag.to + 4 && end > flag.from;
    if (end <= next && !hidden) shapes.push({ ...wordsAt(text, x, 11, 600), size: 12 });
  });
  shapes.push({ kind: 'rect', x: 0, y: AXIS - 1, w: width, h: 1, color: 'ink' });
  return flag ? [...shapes, ...flag.shapes] : shapes;
}

/** True where every month has room for its name. */
export function showsMonths(input: AxisInput): boolean {
  const level = zoomLevelOf(input.scale);
  return (level === 'months' || level === 'quarters') && allFit(monthsOf(input, 'month'), input);
}

/** Months by name where all of them fit, else by first letter, else what the scale shows on screen. */
function lowerOf(input: AxisInput): readonly Tick[] {
  const { lower, level } = axisOf(input.scale, input.width);
  if (level !== 'months' && level !== 'quarters') return lower;
  const units = ['month', 'monthLetter'] as const;
  const fitting = units.map((unit) => monthsOf(input, unit)).find((ticks) => allFit(ticks, input));
  return fitting ?? lower;
}

function monthsOf({ scale, width }: AxisInput, unit: 'month' | 'monthLetter'): readonly Tick[] {
  return monthTicks(scale, width).map((tick) => ({ ...tick, unit }));
}

function allFit(ticks: readonly Tick[], input: AxisInput): boolean {
  return ticks.every(
    (tick) =>
      tick.x < 0 ||
      tick.end > input.width ||
      fits(tick, input.words.tick(tick.unit, tick.day), input),
  );
}

function fits(tick: Tick, text: string, { width, measure }: AxisInput): boolean {
  return tick.x + INSET + measure(text, paperText, 400) <= Math.min(tick.end, width);
}

function flagOf({ scale, width, today, words, measure }: AxisInput) {
  const line = Math.round(xOf(scale, today));
  if (line < -2 || line > width) return null;
  const text = words.flag(today);
  const w = Math.ceil(measure(text, paperText, 600)) + 12;
  const x = Math.min(line, width - w);
  const shapes: readonly Shape[] = [
    { kind: 'rect', x: line, y: 2, w: 1.5, h: AXIS - 2, color: 'accent' },
    { kind: 'rect', x, y: 2, w, h: 17, color: 'accent' },
    { ...wordsAt(text, x + 6, 10.5, 600), color: 'on-accent' },
  ];
  return { from: x, to: x + w, line, shapes };
}

function wordsAt(
  text: string,
  x: number,
  y: number,
  weight: 400 | 600,
): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, text, color: 'ink', size: paperText, weight, align: 'left' };
}
