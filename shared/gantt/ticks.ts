import { civil, type Day, dayOf, toDay } from '../model/time';
import { dayAt, type TimeScale, xOf, type ZoomLevel, zoomLevelOf } from './timeScale';

/** What a tick stands for; the words are made from it and its day. */
export type TickUnit =
  | 'hour'
  | 'day'
  | 'weekday'
  | 'month'
  /** Its first letter alone; on paper, where the name has no room. */
  | 'monthLetter'
  | 'monthYear'
  | 'quarter'
  | 'year';

/** One line of the axis. */
export interface Tick {
  readonly unit: TickUnit;
  /** First day of what it stands for. */
  readonly day: Day;
  /** Pixels from the chart's left edge, whole; the end is where the next begins. */
  readonly x: number;
  readonly end: number;
  /** Drawn through the chart, and how. */
  readonly line: 'none' | 'thin' | 'strong';
}

/** The two rows of the axis, left to right, covering [0, width). */
export interface Axis {
  readonly level: ZoomLevel;
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
}

const unitsOf: Readonly<Record<ZoomLevel, { upper: TickUnit; lower: TickUnit }>> = {
  days: { upper: 'weekday', lower: 'hour' },
  weeks: { upper: 'monthYear', lower: 'day' },
  months: { upper: 'year', lower: 'month' },
  quarters: { upper: 'year', lower: 'quarter' },
  years: { upper: 'year', lower: 'year' },
};

/** The ticks in view. At years there is one row, the upper one is empty; at days the lower one is left to hours. */
export function axisOf(scale: TimeScale, width: number): Axis {
  const level = zoomLevelOf(scale);
  const units = unitsOf[level];
  return {
    level,
    upper: level === 'years' ? [] : ticksOf(units.upper, scale, width, level),
    lower: level === 'days' ? [] : ticksOf(units.lower, scale, width, level),
  };
}

/** First day of the month in which day zoom begins; null at every other zoom, whose axis says the month. */
export function monthOfDays(scale: TimeScale): Day | null {
  if (zoomLevelOf(scale) !== 'days') return null;
  return startOf('month', Math.floor(dayAt(scale, 0)), 1);
}

/** The months in view, whatever the level. */
export function monthTicks(scale: TimeScale, width: number): readonly Tick[] {
  return ticksOf('month', scale, width, 'months');
}

function ticksOf(
  unit: TickUnit,
  scale: TimeScale,
  width: number,
  level: ZoomLevel,
): readonly Tick[] {
  const step = unit === 'year' ? yearStep(scale) : 1;
  const ticks: Tick[] = [];
  let day = startOf(unit, Math.floor(dayAt(scale, 0)), step);
  for (let x = Math.round(xOf(scale, day)); x < width;) {
    const next = nextOf(unit, day, step);
    const end = Math.round(xOf(scale, next));
    ticks.push({ unit, day, x, end, line: lineOf(unit, day, level) });
    day = next;
    x = end;
  }
  return ticks;
}

function lineOf(unit: TickUnit, day: Day, level: ZoomLevel): Tick['line'] {
  if (unit === 'year') return level === 'years' ? 'thin' : 'strong';
  if (unit === 'weekday') return 'strong';
  if (unit === 'day') return 'none';
  if (unit === 'monthYear') return 'thin';
  return civil(day).month === 1 ? 'none' : 'thin';
}

/** Years between two ticks, so that a label of four digits has room. */
function yearStep(scale: TimeScale): number {
  const width = (scale.pxPerWeek * 365.25) / 7;
  return [1, 2, 5, 10, 20, 50].find((step) => step * width >= 44) ?? 100;
}

function startOf(unit: TickUnit, n: number, step: number): Day {
  const day = toDay(n);
  if (unit === 'day' || unit === 'weekday' || unit === 'hour') return day;
  const { year, month } = civil(day);
  if (unit === 'year') return dayOf(Math.floor(year / step) * step, 1, 1);
  if (unit === 'quarter') return dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  return dayOf(year, month, 1);
}

function nextOf(unit: TickUnit, day: Day, step: number): Day {
  if (unit === 'day' || unit === 'weekday' || unit === 'hour') return toDay(day + 1);
  const { year, month } = civil(day);
  if (unit === 'year') return dayOf(year + step, 1, 1);
  return dayOf(year, month + (unit === 'quarter' ? 3 : 1), 1);
}
