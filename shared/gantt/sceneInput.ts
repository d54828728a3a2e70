import type { Day } from '../model/time';
import type { Bands } from './axisBands';
import type { BaselineOf } from './baseline';
import type { Clock } from './clock';
import type { Draft } from './draft';
import type { Link } from './links';
import type { FindingsBySubject } from './marks';
import type { Item, Row } from './row';
import type { RowList } from './rowList';
import { rowTopsOf } from './rowTops';
import type { Measure } from './shape';
import type { TickUnit } from './ticks';
import type { TimeScale } from './timeScale';

/** The words that stand in the chart, in the reader's language; shared/gantt makes none. */
export interface ChartWords {
  /** What stands beside a bar on the row that names it: its city; grouped by city, its title in full. */
  readonly beside: (item: Item) => string;
  /** "43 days late". */
  readonly late: (days: number) => string;
  /** Dates and place of what lies out of view: "8–9 May, Geneva". The year that goes without saying is the one that all
   *  of the view lies in; null for none. */
  readonly away: (item: Item, year: number | null) => string;
  readonly tick: (unit: TickUnit, day: Day) => string;
  /** The flag of the as-of line. */
  readonly flag: (day: Day) => string;
}

/** Everything that decides how the chart looks at one moment. */
export interface SceneInput {
  readonly rows: RowList;
  /** Of a row with one lane. */
  readonly rowHeight: number;
  /** Pixels of rows above the body's top. */
  readonly scrollTop: number;
  /** Of the chart's body, without its axis. */
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  /** The day of the as-of line. */
  readonly today: Day;
  /** Key of what is selected, as keyOfTarget. */
  readonly selection: string | null;
  /** Keys of what is selected together, beside the selection. */
  readonly marked?: ReadonlySet<string>;
  readonly findings: FindingsBySubject;
  /** Holidays of a place in [from, to), sorted. */
  readonly holidays: (placeId: string, from: number, to: number) => readonly Day[];
  readonly links: readonly Link[];
  /** Where things were in another state of the plan; none: where their own last move left them. */
  readonly baseline?: BaselineOf | null;
  readonly words: ChartWords;
  readonly measure: Measure;
  readonly draft: Draft | null;
  /** Under the axis. */
  readonly bands?: Bands;
  /** For the hours of day zoom; null draws whole days. */
  readonly clock: Clock | null;
}

/** One row in view. */
export interface RowInView {
  readonly row: Row;
  readonly index: number;
  /** Top, from the body's top. */
  readonly y: number;
  readonly h: number;
}

/** The rows that touch the body, top to bottom. */
export function rowsInView(
  input: Pick<SceneInput, 'rows' | 'rowHeight' | 'scrollTop' | 'height'>,
): readonly RowInView[] {
  const { rows, rowHeight, scrollTop, height } = input;
  const tops = rowTopsOf(rows, rowHeight);
  const inView: RowInView[] = [];
  for (let index = Math.max(0, tops.indexAt(scrollTop)); index < rows.length; index++) {
    const y = tops.topOf(index) - scrollTop;
    if (y >= height) break;
    inView.push({ row: rows.at(index)!, index, y, h: tops.heightOf(index) });
  }
  return inView;
}
