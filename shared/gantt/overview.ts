import { datesOn, stateOn } from '../model/asOf';
import { classOf, firstDay, lastDay, type PlanEvent } from '../model/event';
import type { Plan } from '../model/plan';
import { civil, type Day, dayOf, toDay } from '../model/time';
import { colorOf, type ColorToken, type Look, lookOf } from './look';
import { shapeOf } from './outline/items';
import type { Item } from './row';
import type { Shape } from './shape';
import { dayAt, type TimeScale, xOf } from './timeScale';

/** What the strip shows of an event: days half-open, as it stood on the day. */
export interface OverviewItem {
  readonly id: string;
  readonly look: Look;
  readonly shape: Item['shape'];
  readonly start: Day;
  readonly end: Day;
}

/** What the overview strip needs of a plan: what is drawn, and the days [from, to) that it spans. */
export interface Overview {
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly OverviewItem[];
}

/** The overview of a plan as of a day; two years from the day where the plan has no dates. Linear in the events. */
export function overviewOf(plan: Pick<Plan, 'events'>, today: Day): Overview {
  const items: OverviewItem[] = [];
  let from: number = Infinity;
  let to = -Infinity;
  for (const event of plan.events.values()) {
    const item = overviewItem(event, today);
    if (!item) continue;
    items.push(item);
    from = Math.min(from, item.start);
    to = Math.max(to, item.end);
  }
  if (items.length === 0) {
    const { year } = civil(today);
    return { from: dayOf(year, 1, 1), to: dayOf(year + 2, 1, 1), items };
  }
  return { from: toDay(from), to: toDay(to), items };
}

function overviewItem(event: PlanEvent, today: Day): OverviewItem | null {
  if (event.attendance === 'followed' && classOf(event) === 'meeting') return null;
  const dates = datesOn(event, today);
  const [first, last] = [firstDay(dates), lastDay(dates)];
  if (first === null || last === null || stateOn(event, today) === 'cancelled') return null;
  const end = toDay(last + 1);
  return { id: event.id, look: lookOf(event.kind), shape: shapeOf(event), start: first, end };
}

/** The linear scale of a strip of some width: the overview with a twentieth free on both sides. */
export function stripScale(overview: Pick<Overview, 'from' | 'to'>, width: number): TimeScale {
  const days = Math.max(30, overview.to - overview.from);
  const pxPerWeek = (width * 0.9 * 7) / days;
  return { pxPerWeek, offset: ((overview.from - 4) * pxPerWeek) / 7 - width * 0.05 };
}

/** The strip without its frame, 32 px high: phases as lines, everything else as ticks, months below. One tick for
 *  each pixel column and colour at most. */
export function overviewShapes(overview: Overview, width: number): readonly Shape[] {
  const scale = stripScale(overview, width);
  const shapes: Shape[] = [...monthTicks(scale, width)];
  const drawn = new Map<ColorToken, Uint8Array>();
  let band = 0;
  for (const item of overview.items) {
    const x = Math.round(xOf(scale, item.start));
    const w = Math.round(xOf(scale, item.end)) - x;
    if (item.shape === 'band') {
      shapes.push({ kind: 'rect', x, y: 5 + (band++ % 2) * 3, w, h: 2, color: 'window-edge' });
      continue;
    }
    const color = colorOf(item.look);
    let taken = drawn.get(color);
    if (!taken) drawn.set(color, (taken = new Uint8Array(Math.ceil(width) + 1)));
    if (item.shape === 'line' || taken[x] !== 0) continue;
    taken[x] = 1;
    shapes.push({ kind: 'rect', x, y: 12, w: Math.max(3, w), h: 9, color });
  }
  return shapes;
}

/** x and width of the frame for the days that a chart shows, in pixels of the strip. */
export function frameOf(
  strip: TimeScale,
  chart: TimeScale,
  chartWidth: number,
): { readonly x: number; readonly w: number } {
  const x = xOf(strip, dayAt(chart, 0));
  const end = xOf(strip, dayAt(chart, chartWidth));
  return { x: Math.round(x), w: Math.max(6, Math.round(end - x)) };
}

function monthTicks(scale: TimeScale, width: number): readonly Shape[] {
  const first = civil(toDay(Math.floor(dayAt(scale, 0))));
  const width30 = (scale.pxPerWeek / 7) * 30;
  // Months, years, or as many years as leave the ticks apart.
  const years = [1, 5, 10, 50].find((some) => width30 * 12 * some >= 4) ?? 100;
  const step = width30 >= 12 ? 1 : 12 * years;
  const shapes: Shape[] = [];
  for (let month = step === 1 ? first.month : 1; ; month += step) {
    const day = dayOf(first.year, month, 1);
    const x = Math.round(xOf(scale, day));
    if (x > width) return shapes;
    const tall = civil(day).month === 1;
    const h = tall ? 8 : 5;
    shapes.push({ kind: 'rect', x, y: 31 - h, w: 1, h, color: 'line-strong' });
  }
}
