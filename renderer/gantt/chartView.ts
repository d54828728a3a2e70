import {
  dayAt,
  fit,
  panBy,
  pxPerWeekLimits,
  scaleAround,
  type TimeScale,
  xOf,
} from '@shared/gantt/timeScale';
import { type Day, toDay } from '@shared/model/time';

/** Which days a chart shows. It lives outside React: it changes with every frame of a pan or a zoom. */
export interface ChartView {
  readonly scale: () => TimeScale;
  readonly width: () => number;
  /** The chart says how wide it is; the day in its left edge stays. */
  readonly setWidth: (width: number) => void;
  /** Zooms by a factor with the day at pixel `x` staying where it is; untold, the first day of `keep` that is in view,
   *  else the middle. */
  readonly zoomBy: (factor: number, x?: number) => void;
  readonly zoomTo: (pxPerWeek: number, x?: number) => void;
  /** Says which days matter most now, the first one most; asked when one zooms without a place. */
  readonly keep: (days: () => readonly number[]) => void;
  readonly pan: (px: number) => void;
  /** The day's start at a part of the width: 0.5 is the middle. */
  readonly showDay: (day: number, part?: number) => void;
  readonly fitDays: (from: number, to: number) => void;
  readonly setScale: (scale: TimeScale) => void;
  /** Hears of every change; returns how to stop. */
  readonly subscribe: (hear: () => void) => () => void;
}

/** A view at a first scale. */
export function chartView(first: TimeScale): ChartView {
  let scale = first;
  let width = 0;
  // What the wheel asks for may lie between two whole pixels a week: kept, so that small turns add up.
  let wanted = first.pxPerWeek;
  const hearers = new Set<() => void>();
  const set = (next: TimeScale) => {
    scale = next;
    for (const hear of hearers) hear();
  };
  let kept: () => readonly number[] = () => [];
  const middle = () => {
    const places = kept().map((day) => xOf(scale, day));
    return places.find((x) => x >= 0 && x <= width) ?? width / 2;
  };
  const zoomTo = (pxPerWeek: number, x = middle()) => {
    wanted = Math.min(pxPerWeekLimits.max, Math.max(pxPerWeekLimits.min, pxPerWeek));
    set(scaleAround(wanted, dayAt(scale, x), x));
  };
  return {
    scale: () => scale,
    width: () => width,
    setWidth: (next) => {
      if (next === width) return;
      width = next;
      for (const hear of hearers) hear();
    },
    zoomBy: (factor, x) => zoomTo(wanted * factor, x),
    zoomTo,
    keep: (days) => {
      kept = days;
    },
    pan: (px) => set(panBy(scale, px)),
    showDay: (day, part = 0.5) => set(panBy(scale, xOf(scale, day) - width * part)),
    fitDays: (from, to) => {
      const next = fit(from, to, width);
      wanted = next.pxPerWeek;
      set(next);
    },
    setScale: (next) => {
      wanted = next.pxPerWeek;
      set(next);
    },
    subscribe: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

/** The first and the last day that a chart shows, also in part. */
export function daysInView(view: ChartView): readonly [Day, Day] {
  const first = Math.floor(dayAt(view.scale(), 0));
  return [toDay(first), toDay(Math.ceil(dayAt(view.scale(), view.width())) - 1)];
}
