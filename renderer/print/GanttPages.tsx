import { useTranslations } from 'use-intl';
import { overviewOf } from '@shared/gantt/overview';
import type { Row } from '@shared/gantt/row';
import { fit } from '@shared/gantt/timeScale';
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
}

const AXIS = 40;
/** Pixels that head and legend take. */
const FRAME = 62 + 60;

/** The whole timeline, as many rows a page as have room, with head, axis and legend on each. */
export function GanttPages({ plan, words, palette, size }: GanttPagesProps) {
  const t = useTranslations('print');
  const grouping = useApp((s) => s.grouping);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const findings = useApp((s) => s.findings.bySubject);
  const rows = usePaperRows(plan, grouping);
  const overview = overviewOf(plan, today);
  const text = words.timeline(plan.places, language, grouping, civil(overview.from).year);
  const columns = columnsOf(rows, text, palette, size.width);
  const pages = pagesOf(rows, Math.floor((size.height - FRAME - AXIS) / columns.rowHeight));
  const width = size.width - columns.outline;
  const scale = fit(overview.from, overview.to, width);
  const title = t('ganttTitle', { name: settingsOf(plan).name });
  return pages.map((page, i) => (
    <section key={page[0]!.id} className="paper-section">
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
        <PaperOutline rows={page} text={text} columns={columns} />
        <div
          className="paper-chart"
          dangerouslySetInnerHTML={{
            __html: chartOnPaper({
              rows: page,
              rowHeight: columns.rowHeight,
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

/** Widths of the outline's columns in pixels; rows are higher where a title needs two lines. */
interface Columns {
  readonly outline: number;
  readonly title: number;
  readonly paragraph: number;
  readonly dates: number;
  readonly rowHeight: number;
}

function columnsOf(
  rows: readonly Row[],
  text: TimelineWords,
  palette: Palette,
  width: number,
): Columns {
  const measure = textMeasure(palette.font);
  const widest = (of: (row: Row) => string, least: number, most: number) =>
    Math.ceil(
      rows.reduce((w, row) => Math.min(most, Math.max(w, measure(of(row), 11, 600) + 8)), least),
    );
  const titles = (row: Row) => measure(text.row(row).title, 11, 600) + 26 + (row.level - 1) * 8;
  const title = Math.min(Math.ceil(width * 0.24), Math.max(...rows.map(titles), 120));
  const paragraph = widest((row) => text.row(row).paragraph, 36, 84);
  const dates = widest((row) => text.row(row).dates, 72, Math.ceil(width * 0.15)) + 22;
  const fits = rows.every(
    (row) => titles(row) <= title && measure(text.row(row).dates, 11, 400) + 26 <= dates,
  );
  return {
    outline: Math.ceil(title + paragraph + dates),
    title: Math.ceil(title),
    paragraph,
    dates,
    rowHeight: fits ? 20 : 28,
  };
}

/** Rows by pages; a group is never alone at the foot of one. */
function pagesOf(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  for (let at = 0; at < rows.length;) {
    let end = Math.min(rows.length, at + Math.max(2, room));
    while (end < rows.length && end > at + 1 && rows[end - 1]!.group) end -= 1;
    pages.push(rows.slice(at, end));
    at = end;
  }
  return pages;
}

interface PaperOutlineProps {
  readonly rows: readonly Row[];
  readonly text: TimelineWords;
  readonly columns: Columns;
}

function PaperOutline({ rows, text, columns }: PaperOutlineProps) {
  const findings = useApp((s) => s.findings.bySubject);
  const { title, paragraph, dates, rowHeight } = columns;
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
                <span className="outline-title" style={{ paddingLeft: (row.level - 1) * 8 }}>
                  {row.look && row.look !== 'phase' && !row.group && (
                    <KindGlyph look={row.look} size={10} />
                  )}
                  <span>{words.title}</span>
                </span>
              </td>
              <td>{words.paragraph}</td>
              <td className="dates">
                <span className="outline-dates">
                  <span>{words.dates}</span>
                  <span className="outline-mark">
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
