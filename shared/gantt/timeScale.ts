/** A linear scale from days to CSS pixels. Its zero is Monday 1970-01-05, so that whole pixels a week put every
 *  Monday on a whole pixel. */
export interface TimeScale {
  readonly pxPerWeek: number;
  /** Whole pixels from the zero to the left edge of the chart. */
  readonly offset: number;
}

/** What the axis shows at a scale. */
export type ZoomLevel = 'days' | 'weeks' | 'months' | 'quarters' | 'years';

const MONDAY = 4;

/** Narrowest and widest week, in pixels: three centuries on a screen, 1900 to 2199, and the programme of one day, of which
 *  an hour takes 120 pixels while its night is folded. */
export const pxPerWeekLimits = { min: 0.035, max: 8400 } as const;

/** Pixels a week of the round scales that the level's name stands for. */
export const pxPerWeekOfLevel: Readonly<Record<ZoomLevel, number>> = {
  days: 882,
  weeks: 140,
  months: 11,
  quarters: 4,
  years: 1,
};

/** Pixel of a day's start, from the chart's left edge; days may have fractions. */
export function xOf(scale: TimeScale, day: number): number {
  return ((day - MONDAY) * scale.pxPerWeek) / 7 - scale.offset;
}

/** Day under a pixel, with its fraction. */
export function dayAt(scale: TimeScale, x: number): number {
  return MONDAY + ((x + scale.offset) * 7) / scale.pxPerWeek;
}

/** Width of a day in pixels. */
export function pxPerDay(scale: Pick<TimeScale, 'pxPerWeek'>): number {
  return scale.pxPerWeek / 7;
}

/** A scale that shows `day` at pixel `x`, within half a pixel. From 6 pixels a week on these are whole. */
export function scaleAround(pxPerWeek: number, day: number, x: number): TimeScale {
  const kept = Math.min(pxPerWeekLimits.max, Math.max(pxPerWeekLimits.min, pxPerWeek));
  const width = kept >= 6 ? Math.round(kept) : kept;
  return { pxPerWeek: width, offset: Math.round(((day - MONDAY) * width) / 7 - x) };
}

/** The scale with everything moved left by whole pixels. */
export function panBy(scale: TimeScale, px: number): TimeScale {
  return { pxPerWeek: scale.pxPerWeek, offset: scale.offset + Math.round(px) };
}

/** The widest scale that shows the days [from, to) in `width` pixels with 4 % free on both sides. */
export function fit(from: number, to: number, width: number): TimeScale {
  const days = Math.max(1, to - from);
  const usable = Math.max(1, width * 0.92);
  const wide = Math.min(pxPerWeekOfLevel.weeks, (usable / days) * 7);
  const pxPerWeek = wide >= 6 ? Math.floor(wide) : wide;
  return scaleAround(pxPerWeek, (from + to) / 2, width / 2);
}

/** The level at a scale. */
export function zoomLevelOf(scale: Pick<TimeScale, 'pxPerWeek'>): ZoomLevel {
  const day = pxPerDay(scale);
  if (day >= 56) return 'days';
  if (day >= 12) return 'weeks';
  if (day >= 0.9) return 'months';
  if (day >= 0.3) return 'quarters';
  return 'years';
}

/** Place of a scale on the slider: 0 for the narrowest week, 1 for the widest, in equal ratios. */
export function sliderOf(scale: Pick<TimeScale, 'pxPerWeek'>): number {
  const { min, max } = pxPerWeekLimits;
  return Math.log(scale.pxPerWeek / min) / Math.log(max / min);
}

/** Pixels a week of a place on the slider. */
export function pxPerWeekOfSlider(place: number): number {
  const { min, max } = pxPerWeekLimits;
  return min * (max / min) ** Math.min(1, Math.max(0, place));
}
