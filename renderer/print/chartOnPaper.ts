import { axisHeight, axisScene } from '@shared/gantt/axisScene';
import type { FindingsBySubject } from '@shared/gantt/marks';
import type { Row } from '@shared/gantt/row';
import { sceneOf } from '@shared/gantt/scene';
import type { ChartWords, SceneInput } from '@shared/gantt/sceneInput';
import type { TimeScale } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import type { Palette } from '@renderer/gantt/palette';
import { svgDefs, svgShapes } from '@renderer/gantt/svgPainter';
import { textMeasure } from '@renderer/gantt/textMeasure';

/** What a chart on paper shows. */
export interface PaperChart {
  readonly rows: readonly Row[];
  readonly rowHeight: number;
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
  const { rows, rowHeight, width, palette } = chart;
  const input: SceneInput = {
    rows,
    rowHeight,
    scrollTop: 0,
    width,
    height: rows.length * rowHeight,
    scale: chart.scale,
    today: chart.today,
    selection: null,
    findings: chart.findings,
    holidays: () => noHolidays,
    links: [],
    words: chart.words,
    measure: textMeasure(palette.font),
    draft: null,
    clock: null,
  };
  const axis = axisHeight(input);
  const height = axis + input.height;
  const body = svgShapes(sceneOf(input).shapes, palette);
  const head = svgShapes(axisScene(input), palette);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${svgDefs(palette)}<svg y="${axis}" width="${width}" height="${input.height}">${body}</svg>${head}</svg>`
  );
}
