import { useTranslations } from 'use-intl';
import { overviewOf } from '@shared/gantt/overview';
import type { Row } from '@shared/gantt/row';
import type { TimeScale } from '@shared/gantt/timeScale';
import { type Plan, settingsOf } from '@shared/model/plan';
import { civil } from '@shared/model/time';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import type { Palette } from '@renderer/gantt/palette';
import { textMeasure } from '@renderer/gantt/textMeasure';
import { useApp } from '@renderer/state/planStore';
import { KindGlyph, MarkGlyph } from '@renderer/ui/Glyph';
import { markOf } from '@shared/gantt/marks';
import { chartOnPaper } from './chartOnPaper';
import { Legend } from './Legend';
import { PaperHead } from './PaperHead';
import { usePaperRows } from './usePaperRows';
import type { ViewWords } from './words';

interface GanttPagesProps {
  readonly plan: Plan;
  readonly words: ViewWords;
  readonly palette: Palette;
  readonly size: { readonly width: number; readonly height: number };
  /** Every row open; else as on screen. */
  readonly allOpen: boolean;
}

const AXIS = 40;
/** Pixels that head and legend take. */
const FRAME = 104;

/** The whole timeline, as many rows a page as have room, with head, axis and legend on each. */
export function GanttPages({ plan, words, palette, size, allOpen }: GanttPagesProps) {
  const t = useTranslations('print');
  const grouping = useApp((s) => s.grouping);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const findings = useApp((s) => s.findings.bySubject);
  const rows = usePaperRows(plan, grouping, allOpen ? null : words.toggled(plan.id));
  const overview = overviewOf(plan, today);
  const text = words.timeline(plan.places, language, grouping, civil(overview.from).year);
  const columns = columnsOf(rows, text, palette, size.width);
  const pages = pagesOf(rows, size.height - FRAME - AXIS, columns.heightOf);
  const width = size.width - columns.outline;
  const scale = scaleOver(overview.from, overview.to, width);
  const title = t('ganttTitle', { name: settingsOf(plan).name });
  return pages.map((page, i) => (
    <section key={page.rows[0]!.id} className="paper-section">
      <PaperHead
        plan={plan}
        paragraph=""
        title={
          pages.length === 1
            ? title
            : t('part', { title, part: String(i + 1), parts: String(pages.length) })
        }
      />
      <div className="paper-gantt">
        <PaperOutline page={page} text={text} columns={columns} />
        <div
          className="paper-chart"
          dangerouslySetInnerHTML={{
            __html: chartOnPaper({
              ...page,
              width,
              scale,
              today,
              findings,
              words: text,
              palette,
            }),
          }}
        />
      </div>
      <Legend palette={palette} />
    </section>
  ));
}

/** Widths of the outline's columns in pixels, and the height that a row's words need. */
interface Columns {
  readonly outline: number;
  readonly title: number;
  readonly paragraph: number;
  readonly dates: number;
  readonly heightOf: (row: Row) => number;
}

/** The rows of one page, all of one height: that of the row that needs most. */
interface Page {
  readonly rows: readonly Row[];
  readonly rowHeight: number;
}

function columnsOf(
  rows: readonly Row[],
  text: TimelineWords,
  palette: Palette,
  width: number,
): Columns {
  const measure = textMeasure(palette.font);
  const widthOf = (words: string, row: Row) => measure(words, 11, row.group ? 600 : 400) + 6;
  const titles = (row: Row) => widthOf(text.row(row).title, row) + 16 + (row.level - 1) * 8;
  const dates = (row: Row) => widthOf(text.row(row).dates, row) + 18;
  const widest = (of: (row: Row) => number, most: number) =>
    Math.min(Math.ceil(width * most), Math.ceil(rows.reduce((w, row) => Math.max(w, of(row)), 60)));
  const title = widest(titles, 0.23);
  const date = widest(dates, 0.14);
  const paragraph = widest((row) => widthOf(text.row(row).paragraph, row), 0.1);
  return {
    outline: title + paragraph + date,
    title,
    paragraph,
    dates: date,
    heightOf: (row) => {
      // Words do not fill their lines to the end: from nine tenths on the next line is needed.
      const lines = Math.max(titles(row) / title, dates(row) / date);
      return lines <= 1 ? 20 : lines <= 1.8 ? 28 : 40;
    },
  };
}

/** The days [from, to) over the whole width, with room for the mark of the last one; at any scale, since paper has no
 *  pixels. */
function scaleOver(from: number, to: number, width: number): TimeScale {
  const left = 8;
  const right = 30;
  const pxPerWeek = ((width - left - right) * 7) / Math.max(1, to - from);
  return { pxPerWeek, offset: Math.round(((from - 4) * pxPerWeek) / 7 - left) };
}

/** Rows by pages of some height; a group is never alone at the foot of one. */
function pagesOf(
  rows: readonly Row[],
  height: number,
  heightOf: (row: Row) => number,
): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < rows.length;) {
    let rowHeight = heightOf(rows[at]!);
    let end = at + 1;
    while (end < rows.length) {
      const needed = Math.max(rowHeight, heightOf(rows[end]!));
      if ((end + 1 - at) * needed > height) break;
      rowHeight = needed;
      end += 1;
    }
    while (end < rows.length && end > at + 1 && rows[end - 1]!.group) end -= 1;
    pages.push({ rows: rows.slice(at, end), rowHeight });
    at = end;
  }
  return pages;
}

interface PaperOutlineProps {
  readonly page: Page;
  readonly text: TimelineWords;
  readonly columns: Columns;
}

function PaperOutline({ page, text, columns }: PaperOutlineProps) {
  const findings = useApp((s) => s.findings.bySubject);
  const { title, paragraph, dates } = columns;
  const { rows, rowHeight } = page;
  return (
    <table className="paper-outline" style={{ width: columns.outline }}>
      <colgroup>
        <col style={{ width: title }} />
        <col style={{ width: paragraph }} />
        <col style={{ width: dates }} />
      </colgroup>
      <thead>
        <tr style={{ height: AXIS }}>
          <th scope="col">{text.headTitle}</th>
          <th scope="col">{text.headParagraph}</th>
          <th scope="col" className="dates">
            {text.headDates}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const words = text.row(row);
          const mark = markOf(row.subjects, findings);
          return (
            <tr key={row.id} style={{ height: rowHeight }} className={row.group ? 'group' : ''}>
              <td>
                <span className="paper-row-title" style={{ paddingLeft: (row.level - 1) * 8 }}>
                  {row.look && row.look !== 'phase' && !row.group && (
                    <KindGlyph look={row.look} size={10} />
                  )}
                  <span>{words.title}</span>
                </span>
              </td>
              <td>{words.paragraph}</td>
              <td className="dates">
                <span className="paper-row-dates">
                  <span>{words.dates}</span>
                  <span className="paper-row-mark">
                    {mark && !row.group && <MarkGlyph mark={mark} size={10} />}
                  </span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
