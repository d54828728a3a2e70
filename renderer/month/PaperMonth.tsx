import type { CSSProperties, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { markOf, subjectOfTarget } from '@shared/gantt/marks';
import type { Plan } from '@shared/model/plan';
import { addDays, civil, type Day, isoWeek } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { KindGlyph, MarkGlyph } from '@renderer/ui/Glyph';
import { PaperMonthLegend } from './PaperMonthLegend';
import { variantOf } from './EntryGlyph';
import type { MonthEntry } from './monthEntries';
import { type DayMark, useDayMarks } from './useDayMarks';
import { useMonthEntries } from './useMonthEntries';
import { weekLayout, type WeekPiece } from './weekLayout';
import { mondaysOf } from './weeks';
import './paperMonth.css';

interface PaperMonthsProps extends Pick<PaperMonthProps, 'plan' | 'height'> {
  /** First days of the months. */
  readonly months: readonly Day[];
  readonly head: (day: Day) => ReactNode;
}

/** Each month on a page of its own; what they show is gathered once for all. */
export function PaperMonths({ plan, months, height, head }: PaperMonthsProps) {
  const entries = useMonthEntries(plan);
  return months.map((day) => (
    <section key={day} className="paper-section">
      {head(day)}
      <PaperMonth plan={plan} entries={entries} day={day} height={height} />
    </section>
  ));
}

interface PaperMonthProps {
  readonly plan: Plan;
  readonly entries: readonly MonthEntry[];
  /** Any day of the month. */
  readonly day: Day;
  /** Pixels of the page for the weeks, which share them; more where they hold more. */
  readonly height: number;
}

const days = [0, 1, 2, 3, 4, 5, 6] as const;

/** Lanes on paper: all, since paper has no list behind "3 more". */
const ALL = 1e6;

/** The page of a month on paper: whole titles, nothing left out. Its weekdays stand again on a further page. */
function PaperMonth({ plan, entries, day, height }: PaperMonthProps) {
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const markOf = useDayMarks(plan);
  const mondays = mondaysOf(day);
  const end = mondays[mondays.length - 1]! + 7;
  const onPage = entries.filter((e) =>
    e.segments.some((s) => s.start < end && s.end > mondays[0]!),
  );
  return (
    <>
      <table className="paper-month" style={{ height }}>
        <thead>
          <tr>
            <th scope="col">{t('week')}</th>
            {days.map((n) => (
              <th key={n} scope="col">
                {formatDay(addDays(mondays[0]!, n), language, 'weekdayShort')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays.map((monday) => (
            <tr key={monday}>
              <td colSpan={8}>
                <Week monday={monday} month={civil(day).month} entries={onPage} markOf={markOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PaperMonthLegend entries={onPage} />
    </>
  );
}

interface WeekProps {
  readonly monday: Day;
  readonly month: number;
  readonly entries: readonly MonthEntry[];
  readonly markOf: (day: Day) => DayMark;
}

function Week({ monday, month, entries, markOf }: WeekProps) {
  const { pieces } = weekLayout(monday, entries, ALL);
  const lanes = Math.max(0, ...pieces.map((piece) => piece.lane + 1));
  const rows = { gridTemplateRows: `auto repeat(${lanes}, auto) 1fr` };
  return (
    <div className="paper-week" style={rows}>
      <span className="paper-week-number">{isoWeek(monday)}</span>
      {days.map((n) => (
        <PaperDay
          key={n}
          day={addDays(monday, n)}
          column={n + 2}
          month={month}
          mark={markOf(addDays(monday, n))}
        />
      ))}
      {pieces.map((piece) => (
        <PaperPiece key={`${piece.entry.key} ${piece.start}`} piece={piece} monday={monday} />
      ))}
    </div>
  );
}

interface PaperDayProps {
  readonly day: Day;
  readonly column: number;
  readonly month: number;
  readonly mark: DayMark;
}

function PaperDay({ day, column, month, mark }: PaperDayProps) {
  const language = useApp((s) => s.language);
  const { dayOfMonth, month: own } = civil(day);
  const classes = [
    'paper-day',
    mark.weekend || mark.holiday?.strength === 'closed' ? 'off' : '',
    own === month ? '' : 'other',
    mark.today ? 'asked' : '',
  ];
  return (
    <>
      <span className={classes.join(' ')} style={{ gridColumn: column }} />
      <span className="paper-day-head" style={{ gridColumn: column }}>
        <b className={classes.slice(2).join(' ')}>
          {dayOfMonth === 1 ? formatDay(day, language, 'day') : dayOfMonth}
        </b>
        {mark.holiday && ` ${mark.holiday.name}`}
      </span>
    </>
  );
}

function PaperPiece({ piece, monday }: { readonly piece: WeekPiece; readonly monday: Day }) {
  const { entry, start, end, lane, begins, ends, leads } = piece;
  const gravityWord = useTranslations('words.gravity');
  const mark = useApp((s) => markOf([subjectOfTarget(entry.target)], s.findings.bySubject));
  const colour = entry.look === 'phase' || entry.look === 'application' ? 'reference' : entry.look;
  const style: Record<string, string> = {
    gridColumn: `${start - monday + 2} / ${end - monday + 2}`,
    gridRow: `${lane + 2}`,
    '--kind': `var(--kind-${colour})`,
  };
  const classes = [
    'paper-piece',
    entry.shape,
    entry.state,
    begins ? '' : 'cut-start',
    ends ? '' : 'cut-end',
  ];
  return (
    <span className={classes.join(' ')} style={style as CSSProperties}>
      {leads && (
        <>
          <KindGlyph look={entry.look} variant={variantOf(entry)} size={9} />
          <span>{entry.title}</span>
          {mark && <MarkGlyph mark={mark} size={9} label={gravityWord(mark)} />}
        </>
      )}
    </span>
  );
}
