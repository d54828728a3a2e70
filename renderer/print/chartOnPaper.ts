import type { FindingsBySubject } from '@shared/gantt/marks';
import { lanePitch } from '@shared/gantt/lanes';
import type { Row } from '@shared/gantt/row';
import { rowListOf } from '@shared/gantt/rowList';
import { sceneOf } from '@shared/gantt/scene';
import type { ChartWords, SceneInput } from '@shared/gantt/sceneInput';
import type { Measure, Shape } from '@shared/gantt/shape';
import type { TimeScale } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import type { Palette } from '@shared/gantt/palette';
import type { PicturePart } from '@shared/gantt/picture';
import { svgDocument } from '@shared/gantt/svg';
import { textMeasure } from '@renderer/gantt/textMeasure';
import { paperText } from './paper';
import { AXIS, paperAxis } from './paperAxis';

/** What a chart on paper shows. */
export interface PaperChart {
  readonly rows: readonly Row[];
  /** Of each row, in pixels. */
  readonly heights: readonly number[];
  readonly width: number;
  readonly scale: TimeScale;
  readonly today: Day;
  readonly findings: FindingsBySubject;
  readonly words: ChartWords;
  readonly palette: Palette;
}

const noHolidays: readonly Day[] = [];

/** Axis and rows as one SVG document, in CSS pixels; nothing is selected, dragged or cut off below. */
export function chartOnPaper(chart: PaperChart): string {
  const { rows, heights, width, palette, scale, today, words } = chart;
  const measured = textMeasure(palette.font);
  const measure: Measure = (text, size, weight) =>
    measured(text, Math.max(size, paperText), weight);
  let y = AXIS;
  const parts = rows.map((row, i): PicturePart => {
    const height = heights[i]!;
    const input: SceneInput = {
      rows: rowListOf([row]),
      rowHeight: height - (row.lanes.count - 1) * lanePitch,
      scrollTop: 0,
      width,
      height,
      scale,
      today,
      selection: null,
      findings: chart.findings,
      holidays: () => noHolidays,
      links: [],
      words,
      measure,
      draft: null,
      clock: null,
    };
    const part = { x: 0, y, w: width, h: height, shapes: sceneOf(input).shapes.map(readable) };
    y += height;
    return part;
  });
  const axis = paperAxis({ scale, width, today, words, measure });
  const head = { x: 0, y: 0, w: width, h: y, shapes: axis };
  return svgDocument({ width, height: y, title: '', parts: [...parts, head] }, palette);
}

function readable(shape: Shape): Shape {
  return shape.kind === 'text' && shape.size < paperText ? { ...shape, size: paperText } : shape;
}
