import { civil, isoWeek, toDay } from '../model/time';
import { sessionOpening } from '../windows/generalAssembly';
import type { SceneInput } from './sceneInput';
import type { Shape } from './shape';
import { dayAt, xOf } from './timeScale';

/** Bands under the axis, each with the words of its parts; null is off. */
export interface Bands {
  /** By ISO week number. */
  readonly week: ((week: number) => string) | null;
  /** By number of a session of the General Assembly. */
  readonly session: ((session: number) => string) | null;
}

const HEIGHT = 16;
/** Narrowest week that has a number. */
const ROOM_FOR_WEEK = 18;
/** The 1st session opened in 1946. */
const FIRST_SESSION_YEAR = 1946;

/** Height of the bands that are on; weeks that are too narrow for a number take none. */
export function bandsHeight({ bands, scale }: Pick<SceneInput, 'bands' | 'scale'>): number {
  const weeks = bands?.week && scale.pxPerWeek >= ROOM_FOR_WEEK;
  return HEIGHT * ((weeks ? 1 : 0) + (bands?.session ? 1 : 0));
}

/** The bands that are on, from `top` down: weeks where they have room, then sessions. */
export function bandShapes(input: SceneInput, top: number): readonly Shape[] {
  const { week, session } = input.bands ?? { week: null, session: null };
  const shapes: Shape[] = [];
  let y = top;
  for (const parts of [week && weeksIn(input, week), session && sessionsIn(input, session)]) {
    if (!parts) continue;
    shapes.push(...oneBand(parts, y, input));
    y += HEIGHT;
  }
  return shapes;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function weeksIn(
  { scale, width }: SceneInput,
  words: (week: number) => string,
): readonly Part[] | null {
  if (scale.pxPerWeek < ROOM_FOR_WEEK) return null;
  const parts: Part[] = [];
  const first = Math.floor(dayAt(scale, 0));
  // Day 4 was a Monday.
  const monday = first - ((((first - 4) % 7) + 7) % 7);
  for (let day = monday; xOf(scale, day) < width; day += 7) {
    parts.push({ from: day, to: day + 7, text: words(isoWeek(toDay(day))) });
  }
  return parts;
}

function sessionsIn(
  { scale, width }: SceneInput,
  words: (session: number) => string,
): readonly Part[] {
  const [first, last] = [dayAt(scale, 0), dayAt(scale, width)];
  const yearOf = (day: number) => civil(toDay(Math.floor(day))).year;
  const parts: Part[] = [];
  for (let year = yearOf(first) - 1; year <= yearOf(last); year++) {
    const number = year - FIRST_SESSION_YEAR + 1;
    if (number < 1) continue;
    const from = sessionOpening(number).day;
    parts.push({ from, to: sessionOpening(number + 1).day, text: words(number) });
  }
  return parts;
}

/** A line at each part's start; its words stay in view as long as some of it does. */
function oneBand(parts: readonly Part[], y: number, input: SceneInput): readonly Shape[] {
  const { width, scale } = input;
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y, w: width, h: HEIGHT, color: 'panel' }];
  for (const { from, to, text } of parts) {
    const [x, end] = [Math.round(xOf(scale, from)), Math.round(xOf(scale, to))];
    if (end <= 0 || x >= width) continue;
    if (x >= 0) shapes.push({ kind: 'rect', x, y, w: 1, h: HEIGHT, color: 'line' });
    const left = Math.max(x, 0) + 4;
    if (left + input.measure(text, 10.5, 400) + 3 > Math.min(end, width)) continue;
    const color = 'ink-3' as const;
    const middle = y + HEIGHT / 2;
    shapes.push({
      kind: 'text',
      x: left,
      y: middle,
      text,
      color,
      size: 10.5,
      weight: 400,
      align: 'left',
    });
  }
  const line = y + HEIGHT - 1;
  shapes.push({ kind: 'rect', x: 0, y: line, w: width, h: 1, color: 'line-strong' });
  return shapes;
}
