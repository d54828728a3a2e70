import { type FindingsBySubject, insideOf, markOf } from '@shared/gantt/marks';
import type { Row } from '@shared/gantt/row';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import { useApp } from '@renderer/state/planStore';
import { KindGlyph, MarkGlyph } from '@renderer/ui/Glyph';
import { type Columns, indentOf, type PaperRow } from './ganttLayout';
import { AXIS } from './paperAxis';

interface PaperOutlineProps {
  readonly rows: readonly PaperRow[];
  readonly text: TimelineWords;
  readonly columns: Columns;
}

/** The rows' words beside the chart: title, paragraph, dates. */
export function PaperOutline({ rows, text, columns }: PaperOutlineProps) {
  const findings = useApp((s) => s.findings.bySubject);
  const { title, paragraph, dates } = columns;
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
        {rows.map(({ row, height, ...lines }) => (
          <tr key={row.id} style={{ height }} className={row.group ? 'group' : ''}>
            <td>
              <span className="paper-row-title" style={{ paddingLeft: indentOf(row) }}>
                {row.look && row.look !== 'phase' && !row.group && (
                  <KindGlyph look={row.look} size={10} />
                )}
                <Lines lines={lines.title} />
              </span>
            </td>
            <td>
              <Lines lines={lines.paragraph} />
            </td>
            <td className="dates">
              <span className="paper-row-dates">
                <Lines lines={lines.dates} />
                <span className="paper-row-mark">
                  <PaperMark row={row} findings={findings} words={text} />
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PaperMarkProps {
  readonly row: Row;
  readonly findings: FindingsBySubject;
  readonly words: TimelineWords;
}

/** As on screen: the row's own mark, or how much was found inside a closed one. */
function PaperMark({ row, findings, words }: PaperMarkProps) {
  const mark = markOf(row.subjects, findings);
  const inside = insideOf(row, findings);
  if (!mark || (row.group && inside === 0)) return null;
  if (inside === 0) return <MarkGlyph mark={mark} size={10} label={words.mark(mark, 0)} />;
  return (
    <span
      className={mark === 'error' ? 'paper-inside heavy' : 'paper-inside'}
      role="img"
      aria-label={words.mark(mark, inside)}
    >
      {Math.min(99, inside)}
    </span>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span>
      {lines.map((line, i) => (
        <span key={i} className="paper-row-line">
          {line}{' '}
        </span>
      ))}
    </span>
  );
}
