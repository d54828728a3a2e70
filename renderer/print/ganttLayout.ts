import type { Overview } from '@shared/gantt/overview';
import { lanePitch } from '@shared/gantt/lanes';
import type { Row } from '@shared/gantt/row';
import type { Measure } from '@shared/gantt/shape';
import type { TimeScale } from '@shared/gantt/timeScale';
import type { DaySpan } from '@shared/model/time';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import { paperText } from './paper';
import { AXIS, type AxisInput, showsMonths } from './paperAxis';
import { wrapText } from './wrapText';

/** Widths of the outline's columns in pixels. */
export interface Columns {
  readonly outline: number;
  readonly title: number;
  readonly paragraph: number;
  readonly dates: number;
}

/** A row as it stands on paper: its words in lines, and its height in pixels. */
export interface PaperRow {
  readonly row: Row;
  readonly title: readonly string[];
  readonly paragraph: readonly string[];
  readonly dates: readonly string[];
  readonly height: number;
}

/** Height of a line of the outline in pixels. */
const LINE = 13;
/** Pixels beside a title for its sign, beside dates for a mark, and what parts columns. */
const SIGN = 15;
const MARK = 18;
const GAP = 6;

/** Pixels that a row is set in. */
export const indentOf = (row: Row) => (row.level - 1) * 8;

/** Columns as wide as their widest words, within their share of the page. */
export function columnsOf(
  rows: readonly Row[],
  text: TimelineWords,
  measure: Measure,
  width: number,
): Columns {
  const widest = (of: (row: Row) => string, beside: (row: Row) => number, most: number) => {
    const needed = rows.map(
      (row) => measure(of(row), paperText, weightOf(row)) * 1.02 + beside(row),
    );
    return Math.min(Math.ceil(width * most), Math.ceil(Math.max(60, ...needed)) + GAP);
  };
  const title = widest(
    (row) => text.row(row).title,
    (row) => SIGN + indentOf(row),
    0.19,
  );
  const paragraph = widest(
    (row) => text.row(row).paragraph,
    () => 0,
    0.06,
  );
  const dates = widest(
    (row) => text.row(row).dates,
    () => MARK,
    0.12,
  );
  return { outline: title + paragraph + dates, title, paragraph, dates };
}

/** Every row with its words in as many lines as they need. */
export function paperRowsOf(
  rows: readonly Row[],
  text: TimelineWords,
  measure: Measure,
  columns: Columns,
): readonly PaperRow[] {
  return rows.map((row) => {
    const words = text.row(row);
    // Paper sets letters a little wider or narrower than the screen that measures them.
    const widthOf = (some: string) => measure(some, paperText, weightOf(row)) * 1.02;
    const title = wrapText(words.title, columns.title - GAP - SIGN - indentOf(row), widthOf);
    const paragraph = wrapText(words.paragraph, columns.paragraph - GAP, widthOf);
    const dates = wrapText(words.dates, columns.dates - GAP - MARK, widthOf);
    const lines = Math.max(title.length, paragraph.length, dates.length);
    return { row, title, paragraph, dates, height: heightOf(row, lines) };
  });
}

/** Room for the words, and for the lanes of what overlaps. */
const heightOf = (row: Row, lines: number) =>
  Math.max(20 + (row.lanes.count - 1) * lanePitch, lines * LINE + 6);

const weightOf = (row: Row) => (row.group ? 600 : 400);

/** Rows by pages of some height in pixels; a group is never alone at the foot of one. */
export function pagesOf(
  rows: readonly PaperRow[],
  height: number,
): readonly (readonly PaperRow[])[] {
  const pages: PaperRow[][] = [];
  let page: PaperRow[] = [];
  let taken = AXIS;
  for (const row of rows) {
    if (page.length > 0 && taken + row.height > height) {
      const next: PaperRow[] = [];
      while (page.length > 1 && page[page.length - 1]!.row.group) next.unshift(page.pop()!);
      pages.push(page);
      page = next;
      taken = AXIS + next.reduce((sum, one) => sum + one.height, 0);
    }
    page.push(row);
    taken += row.height;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** The scale of a page: everything; or the phases alone, where months have room only so and each row that reaches
 *  beyond them lies there as a whole, so that its dates stand at the chart's edge. */
export function paperScale(
  overview: Overview,
  rows: readonly Row[],
  axis: Omit<AxisInput, 'scale'>,
): TimeScale {
  const whole = scaleOver(overview.from, overview.to, axis.width);
  const phases = phasesOf(overview);
  if (!phases || showsMonths({ ...axis, scale: whole })) return whole;
  const narrow = scaleOver(phases.start, phases.end, axis.width);
  const outside = ({ start, end }: DaySpan) => end <= phases.start || start >= phases.end;
  const isWhole = rows.every(
    ({ items }) => items.every((item) => !outside(item)) || items.every(outside),
  );
  return isWhole && showsMonths({ ...axis, scale: narrow }) ? narrow : whole;
}

function phasesOf({ items }: Overview): DaySpan | null {
  const bands = items.filter((item) => item.shape === 'band');
  if (bands.length === 0) return null;
  const start = bands.reduce((first, { start: s }) => (s < first ? s : first), bands[0]!.start);
  const end = bands.reduce((last, { end: e }) => (e > last ? e : last), bands[0]!.end);
  return { start, end };
}

/** The days [from, to) over the whole width, with room for the mark of the last one; at any scale, since paper has no
 *  pixels. */
function scaleOver(from: number, to: number, width: number): TimeScale {
  const left = 8;
  const right = 24;
  const pxPerWeek = ((width - left - right) * 7) / Math.max(1, to - from);
  return { pxPerWeek, offset: Math.round(((from - 4) * pxPerWeek) / 7 - left) };
}
