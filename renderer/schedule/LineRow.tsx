import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay, formatDayCount } from '@shared/i18n/dates';
import { lookOf } from '@shared/gantt/look';
import { findingsOf, markOfFinding, subjectOfTarget } from '@shared/gantt/marks';
import { marks } from '@shared/gantt/glyphs';
import type { Plan } from '@shared/model/plan';
import type { ScheduleLine } from '@shared/model/scheduleLines';
import { useApp } from '@renderer/state/planStore';
import { KindGlyph, MarkGlyph } from '@renderer/ui/Glyph';
import { dateWords, placeWords, timeWords } from './lineWords';
import type { TableRow } from './rows';
import type { RowPlace } from './SectionRow';
import { StateCell } from './StateCell';
import { useStateWord } from '@renderer/state/useSections';

interface LineRowProps extends RowPlace {
  readonly row: Extract<TableRow, { kind: 'line' }>;
  readonly plan: Plan;
  readonly selected: boolean;
}

/** One line: what the paper says of it, and the mark of its gravest finding. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { row, plan, selected, top, index, tabIndex } = props;
  const { line } = row;
  const words = useTranslations('words');
  const t = useTranslations('schedule');
  const language = useApp((s) => s.language);
  const stateWord = useStateWord();
  const date = dateWords(line, language, words, { year: row.showsYear });
  const state = stateWord(line.state, line);
  const place = placeWords(plan, line, language);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      aria-level={2}
      aria-posinset={row.position}
      aria-setsize={row.section.lines.length}
      aria-selected={selected}
      aria-label={t('rowName', { title: line.title, date, state })}
      className={`schedule-row line ring-inside ${line.state === 'cancelled' ? 'struck' : ''}`}
      style={{ top }}
      tabIndex={tabIndex}
    >
      <div role="gridcell" className="cell-kind">
        <KindGlyph look={lookOf(line.kind)} label={words(`kind.${line.kind}`)} />
      </div>
      <div role="gridcell" className="cell-date" title={date}>
        {date}
      </div>
      <div role="gridcell" className="cell-days">
        {line.days === null ? '' : formatDayCount(line.days)}
      </div>
      <div role="gridcell" className="cell-time second">
        {timeWords(line, language, words)}
      </div>
      <div role="gridcell" className="cell-place" title={place}>
        {place}
      </div>
      <div role="gridcell" className="cell-title" title={line.title}>
        {line.title}
      </div>
      <div role="gridcell" className="cell-paragraph second">
        {line.paragraph}
      </div>
      <div role="gridcell" className="cell-responsible second" title={line.responsible}>
        {line.responsible}
      </div>
      <StateCell line={line} word={state} />
      <MarkCell line={line} />
      {row.afterToday && <TodayLine />}
    </div>
  );
});

function MarkCell({ line }: { readonly line: ScheduleLine }) {
  const t = useTranslations('words.gravity');
  const bySubject = useApp((s) => s.findings.bySubject);
  const found = findingsOf(subjectOfLine(line), bySubject).map(markOfFinding);
  const gravest = marks.find((mark) => found.includes(mark));
  return (
    <div role="gridcell" className="cell-mark">
      {gravest && <MarkGlyph mark={gravest} label={t(gravest)} />}
    </div>
  );
}

/** Subject under which findings name a line. */
function subjectOfLine({ event, mandate, memberId }: ScheduleLine): string {
  return subjectOfTarget(
    event ? { type: 'event', id: event.id } : { type: 'mandate', id: mandate!.id, memberId },
  );
}

/** Between what lies behind and what lies ahead on the day of the question. */
function TodayLine() {
  const t = useTranslations('schedule');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const isAsOf = useApp((s) => s.plan?.asOf != null);
  return (
    <span className="today-line" aria-hidden="true">
      <span className="today-flag">
        {t(isAsOf ? 'asOf' : 'today', { day: formatDay(today, language, 'day') })}
      </span>
    </span>
  );
}
