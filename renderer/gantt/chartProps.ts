import type { BarStop } from '@shared/gantt/barStops';
import type { Bands } from '@shared/gantt/axisBands';
import type { BaselineOf } from '@shared/gantt/baseline';
import type { Clock } from '@shared/gantt/clock';
import type { Draft, Verdict } from '@shared/gantt/draft';
import type { Link } from '@shared/gantt/links';
import type { DensityColumn } from '@shared/gantt/layers/density';
import type { FindingsBySubject } from '@shared/gantt/marks';
import type { Item, Row, RowTarget } from '@shared/gantt/row';
import type { RowList } from '@shared/gantt/rowList';
import type { ChartWords, SceneInput } from '@shared/gantt/sceneInput';
import type { Mark } from '@shared/gantt/glyphs';
import type { Day } from '@shared/model/time';
import type { ChartView } from './chartView';
import type { DraftWords, Into, WorkDays } from './editing';
import type { EditIntent, OnIntent } from './intents';
import type { MovePart } from './moveMode';

/** The words of one row of the outline. */
export interface RowText {
  readonly title: string;
  readonly paragraph: string;
  readonly dates: string;
  /** The dates are wording and no days: set back. */
  readonly soft: boolean;
}

/** Every word that outline and chart show, in the reader's language. */
export interface TimelineWords extends ChartWords {
  readonly row: (row: Row) => RowText;
  /** With how many findings inside it stands for; 0: it is the row's own. */
  readonly mark: (mark: Mark, inside: number) => string;
  readonly draft: DraftWords;
  /** What the pointer rests on: first line the title. */
  readonly tip: (row: Row, item: Item | null, day: Day, count: number) => readonly string[];
  /** What a sign counts that found no lane: first line the title of its row. */
  readonly more: (row: Row, items: readonly Item[]) => readonly string[];
  /** Where the keys stand among the bars of a row. */
  readonly stop: (row: Row, stop: BarStop) => string;
  /** What a row does not say in its cells: kind and state, how many findings, that it holds several bars. */
  readonly spoken: (row: Row, findings: FindingsBySubject) => string;
  /** What a density holds in some days: first line the title of its row. */
  readonly column: (row: Row, column: DensityColumn) => readonly string[];
  readonly headTitle: string;
  readonly headParagraph: string;
  readonly headDates: string;
  readonly headMark: string;
  /** Names of the clocks in the axis of day zoom, upper first: "New York, hours". */
  readonly clock: (zone: string) => string;
  readonly outline: string;
  readonly chart: string;
  readonly chartHelp: string;
  /** The first and the last day in view. */
  readonly daysInView: (first: Day, last: Day) => string;
  /** The night of a day is open now, or folded. */
  readonly night: (day: Day, isOpen: boolean) => string;
  readonly nothingHere: string;
  readonly fit: string;
  readonly moveMode: (dates: string, part: MovePart) => string;
  /** The keys of a move. */
  readonly moveHelp: string;
  /** How many events are selected together. */
  readonly several: (count: number) => string;
  readonly moveDone: (dates: string) => string;
  readonly moveBack: string;
}

/** What the chart with its outline shows. It holds no plan: props in, intents out. */
export interface ChartProps {
  readonly rows: RowList;
  /** Of a row with one lane. */
  readonly rowHeight: number;
  readonly view: ChartView;
  readonly today: Day;
  readonly selection: RowTarget | null;
  readonly findings: FindingsBySubject;
  readonly links: readonly Link[];
  /** Where things were in the state of the plan that is compared with. */
  readonly baseline: BaselineOf | null;
  /** Keys of what is selected together, beside the selection. */
  readonly marked: ReadonlySet<string>;
  /** What the checker says of the edit on the chart. */
  readonly verdict: Verdict | null;
  /** Hears what the edit on the chart would ask for, while it is going on; null when it is over. */
  readonly onTry: (intent: EditIntent | null) => void;
  /** Working days of a place, to which edits snap unless Alt is held. */
  readonly work: WorkDays;
  /** What it means to take an item from one group into another, by the rows that head them; null where it means
   *  nothing. */
  readonly into: (item: Item, from: Row, to: Row) => Omit<Into, 'rowId'> | null;
  /** A change that is looked at and not made; an edit on the chart goes before it. */
  readonly preview?: Draft | null;
  readonly holidays: (placeId: string, from: number, to: number) => readonly Day[];
  readonly clock: Clock | null;
  readonly bands: Bands;
  readonly words: TimelineWords;
  /** Days [from, to) that hold anything. */
  readonly span: { readonly from: number; readonly to: number };
  readonly onIntent: OnIntent;
  /** Given what the chart draws, for as long as it is mounted: a picture is made of it. */
  readonly drawn: { current: (() => SceneInput) | null };
  /** A click on a folded night, or on an open one. */
  readonly onNight: (day: Day) => void;
}
