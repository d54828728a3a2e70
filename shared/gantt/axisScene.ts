import { isWeekend } from '../model/time';
import { toInstant, toWallTime } from '../model/zone';
import { bandShapes, bandsHeight } from './axisBands';
import { type Clock, folded, fractionOf, slotHours } from './clock';
import type { SceneInput } from './sceneInput';
import type { Shape, TextWeight } from './shape';
import { axisOf, type Tick } from './ticks';
import { pxPerDay, xOf, zoomLevelOf } from './timeScale';
import { toMinute } from '../model/time';

/** Height of the axis; taller where a second clock runs under the first, and by each band under it. */
export function axisHeight(input: AxisInput): number {
  return tickHeight(input) + bandsHeight(input);
}

/** What decides how high the axis is. */
type AxisInput = Pick<SceneInput, 'scale' | 'clock' | 'bands'>;

function tickHeight(input: AxisInput): number {
  return zoomLevelOf(input.scale) === 'days' && input.clock?.secondZone ? 64 : 40;
}

const FLAG = 16;
/** Where the lower line of ticks begins. */
const SPLIT = 21;

/** The axis as shapes, in its own pixels: two rows of ticks and the flag of the as-of line. */
export function axisScene(input: SceneInput): readonly Shape[] {
  const axis = axisOf(input.scale, input.width);
  const height = tickHeight(input);
  const days = axis.level === 'days';
  const flag = flagShapes(input);
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y: 0, w: input.width, h: height, color: 'panel' }];
  if (axis.level === 'weeks' || days) shapes.push(...weekendGround(axis, height, days));
  for (const tick of axis.lower) shapes.push(...lowerTick(tick, axis.level, flag, height, input));
  axis.upper.forEach((tick, i) => {
    shapes.push(...upperTick(tick, axis.upper[i + 1], flag, height, input));
  });
  if (days && input.clock) shapes.push(...hourShapes(input, input.clock, axis.upper, SPLIT));
  shapes.push({ kind: 'rect', x: 0, y: height - 1, w: input.width, h: 1, color: 'line-strong' });
  return [...shapes, ...bandShapes(input, height), ...flag.shapes];
}

function lowerTick(
  tick: Tick,
  level: string,
  flag: Flag,
  height: number,
  input: SceneInput,
): readonly Shape[] {
  // Years have no line above them, so the flag hangs into theirs.
  const isAlone = level === 'years';
  const y = isAlone ? 0 : SPLIT + 2;
  const line: Shape = { kind: 'rect', x: tick.x, y, w: 1, h: height - y - 1, color: 'line-strong' };
  const words = lowerWords(tick, flag, isAlone, isAlone ? height / 2 : 30, input);
  return [...(hasLine(tick) ? [line] : []), ...words];
}

/** Of the days only Mondays. */
function hasLine({ unit, day }: Tick): boolean {
  return unit !== 'day' || (((day + 3) % 7) + 7) % 7 === 0;
}

/** What a tick is called, where there is room for it beside a flag that hangs there, and the line of the flag, which says
 *  the same day, does not strike it. */
function lowerWords(
  tick: Tick,
  flag: Flag,
  isBesideFlag: boolean,
  y: number,
  input: SceneInput,
): readonly Shape[] {
  const text = input.words.tick(tick.unit, tick.day);
  const width = input.measure(text, 11.5, 400);
  const font = { size: 11.5, weight: 400 } as const;
  const room = tick.end - tick.x;
  if (tick.unit === 'day') {
    const color = isWeekend(tick.day) ? 'ink-3' : 'ink-2';
    const x = (tick.x + tick.end) / 2;
    return width + 2 > room ? [] : [{ kind: 'text', x, y, text, color, ...font, align: 'center' }];
  }
  const x = tick.x + 6;
  const isStruck = flag.line !== null && x - 1 <= flag.line && flag.line <= x + width + 1;
  if (width + 6 > room || isStruck || (isBesideFlag && overlaps(x, width, flag))) return [];
  return [{ kind: 'text', x, y, text, color: 'ink-2', ...font, align: 'left' }];
}

function upperTick(
  tick: Tick,
  next: Tick | undefined,
  flag: Flag,
  height: number,
  input: SceneInput,
): readonly Shape[] {
  const words = input.words.tick(tick.unit, tick.day);
  const weight: TextWeight = 600;
  const width = input.measure(words, 12, weight);
  const day = tick.unit === 'weekday';
  const shapes: Shape[] = [];
  const inset = tick.unit === 'year' || day ? 6 : 5;
  if (tick.x >= 0) {
    const color = 'line-strong';
    shapes.push({ kind: 'rect', x: tick.x, y: 0, w: 1, h: height - 1, color });
  }
  const x = Math.max(tick.x, 0) + inset;
  const end = next ? next.x : tick.end;
  if (x + width + 4 > end || overlaps(x, width, flag)) return shapes;
  const muted = day && isWeekend(tick.day);
  const color = muted ? 'ink-3' : 'ink';
  shapes.push({ kind: 'text', x, y: 11, text: words, color, size: 12, weight, align: 'left' });
  return shapes;
}

function weekendGround(
  axis: ReturnType<typeof axisOf>,
  height: number,
  days: boolean,
): readonly Shape[] {
  const ticks = days ? axis.upper : axis.lower;
  return ticks
    .filter((tick) => isWeekend(tick.day) && days)
    .map((tick) => ({
      kind: 'rect',
      x: tick.x,
      y: 0,
      w: tick.end - tick.x,
      h: height - 1,
      color: 'weekend-week',
    }));
}

/** The hours at the slots' borders, on one clock or two, each under a line. */
function hourShapes(
  input: SceneInput,
  clock: Clock,
  days: readonly Tick[],
  top: number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const rows = clock.secondZone === null ? [null] : [null, clock.secondZone];
  for (const { day, x, end } of days) {
    if (isWeekend(day) && !clock.open.has(day)) continue;
    const open = clock.open.has(day);
    rows.forEach((_zone, i) => {
      const y = top + i * ROW;
      shapes.push({ kind: 'rect', x: x + 1, y, w: end - x - 1, h: 1, color: 'line' });
    });
    for (const minute of minutesAt(input, clock, day)) {
      const x = Math.round(xOf(input.scale, day + fractionOf(minute, open)));
      rows.forEach((zone, i) => {
        const y = top + i * ROW;
        shapes.push({ kind: 'rect', x, y: y + 1, w: 1, h: 3, color: 'ink-3' });
        const text = zone === null ? clockText(minute) : timeIn(zone, clock.zone, day, minute);
        shapes.push({
          kind: 'text',
          x,
          y: y + 11,
          text,
          color: i === 0 ? 'ink-2' : 'ink-3',
          size: HOUR_SIZE,
          weight: 400,
          align: 'center',
        });
      });
    }
  }
  return shapes;
}

/** Height of the hours of one clock, and of their letters. */
const ROW = 20;
const HOUR_SIZE = 10.5;

/** Pixels of an hour from which every hour is written, and every half hour. */
const ROOM_FOR_HOURS = 30;
const ROOM_FOR_HALVES = 84;
/** Least pixels between two hours. */
const BETWEEN = 4;

/** Minutes of a day that are written: the slots' borders, where these have no room their beginnings, with more room
 *  every hour or half hour. */
function minutesAt(input: SceneInput, clock: Clock, day: Tick['day']): readonly number[] {
  const open = clock.open.has(day);
  const [from, to] = open ? [0, 1440] : [folded.from, folded.to];
  const hour = (pxPerDay(input.scale) * 60) / (to - from);
  const needed = input.measure(widestTime(clock, day), HOUR_SIZE, 400) + BETWEEN;
  if (hour >= Math.max(ROOM_FOR_HOURS, needed)) {
    const step = hour < ROOM_FOR_HALVES ? 60 : 30;
    const minutes: number[] = [];
    for (let minute = from + step; minute < to; minute += step) minutes.push(minute);
    return minutes;
  }
  // The borders are at least two hours apart, their beginnings five.
  const starts = slotHours.filter((_, i) => i % 2 === 0);
  const written = hour * 2 >= needed ? slotHours : hour * 5 >= needed ? starts : [];
  return written.map((h) => h * 60);
}

/** A second clock may stand half an hour beside the first. */
function widestTime({ zone, secondZone }: Clock, day: Tick['day']): string {
  const beside = secondZone !== null && timeIn(secondZone, zone, day, 600).includes(':');
  return beside ? '23:30' : '23';
}

function timeIn(zone: string, home: string, day: Tick['day'], minute: number): string {
  const there = toWallTime(toInstant(day, toMinute(minute), home), zone);
  return clockText(there.day > day && there.minute === 0 ? 1440 : there.minute);
}

/** "10", "10:30". */
function clockText(minute: number): string {
  const rest = minute % 60;
  const whole = String(Math.floor(minute / 60));
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`;
}

interface Flag {
  readonly from: number;
  readonly to: number;
  /** Where its line runs down; null where the day is out of view. */
  readonly line: number | null;
  readonly shapes: readonly Shape[];
}

function flagShapes(input: SceneInput): Flag {
  const words = input.words.flag(input.today);
  const width = Math.ceil(input.measure(words, 10.5, 600)) + 12;
  const line = Math.round(xOf(input.scale, input.today));
  if (line < -2 || line > input.width) return { from: 0, to: 0, line: null, shapes: [] };
  const x = Math.min(line, input.width - width);
  const y = 2;
  return {
    from: x,
    to: x + width,
    line,
    shapes: [
      { kind: 'rect', x: line, y, w: 1.5, h: axisHeight(input) - y, color: 'accent' },
      { kind: 'rect', x, y, w: width, h: FLAG, color: 'accent' },
      {
        kind: 'text',
        x: x + width / 2,
        y: y + FLAG / 2,
        text: words,
        color: 'on-accent',
        size: 10.5,
        weight: 600,
        align: 'center',
      },
    ],
  };
}

function overlaps(x: number, width: number, flag: Flag): boolean {
  return flag.to > flag.from && x < flag.to + 4 && x + width > flag.from - 4;
}
