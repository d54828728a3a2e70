import type { FindingsBySubject } from '@shared/gantt/marks';
import { lanePitch } from '@shared/gantt/lanes';
import type { Row } from '@shared/gantt/row';
import { rowListOf } from '@shared/gantt/rowList';
import { sceneOf } from '@shared/gantt/scene';
import type { ChartWords, SceneInput } from '@shared/gantt/sceneInput';
import type { Measure, Shape } from '@shared/gantt/shape';
import type { TimeScale } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import type { Palette } from '@renderer/gantt/palette';
import { svgDefs, svgShapes } from '@renderer/gantt/svgPainter';
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
  const body = rows.map((row, i) => {
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
    const shapes = svgShapes(sceneOf(input).shapes.map(readable), palette);
    const svg = `<svg y="${y}" width="${width}" height="${height}">${shapes}</svg>`;
    y += height;
    return svg;
  });
  const head = svgShapes(paperAxis({ scale, width, today, words, measure }), palette);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}">` +
    `${svgDefs(palette)}${body.join('')}${head}</svg>`
  );
}

function readable(shape: Shape): Shape {
  return shape.kind === 'text' && shape.size < paperText ? { ...shape, size: paperText } : shape;
}
