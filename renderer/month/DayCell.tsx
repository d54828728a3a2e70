import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { civil, type Day } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { EntryPiece } from './EntryPiece';
import type { DayMark } from './useDayMarks';
import { dayHead, laneHeight } from './useLanes';
import type { WeekPiece } from './weekLayout';

interface DayCellProps {
  readonly day: Day;
  readonly mark: DayMark;
  readonly otherMonth: boolean;
  /** Runs that begin here in this week; they reach over the days that follow. */
  readonly pieces: readonly WeekPiece[];
  readonly hidden: number;
  readonly moreLane: number;
  /** Things on this day, hidden or not. */
  readonly count: number;
  readonly focused: boolean;
  readonly onFocus: (day: Day) => void;
  readonly onMore: (day: Day) => void;
  /** Key of the entry that is being moved. */
  readonly draftKey: string | null;
}

/** One day of the page: its number, its holiday, what begins on it, and how much found no room. */
export function DayCell(props: DayCellProps) {
  const { day, mark, otherMonth, pieces, hidden, count, focused } = props;
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const { dayOfMonth } = civil(day);
  const said = [
    formatDay(day, language, 'long'),
    mark.today ? t('dayOfQuestion') : '',
    mark.holiday ? t('holiday', { name: mark.holiday.name }) : '',
    t('onDay', { count }),
  ];
  return (
    <div
      role="gridcell"
      className={`month-day ring-inside ${classesOf(mark, otherMonth)}`}
      data-day={day}
      tabIndex={focused ? 0 : -1}
      aria-label={said.filter(Boolean).join(', ')}
      {...(mark.today ? { 'aria-current': 'date' as const } : {})}
      onFocus={(event) => event.target === event.currentTarget && props.onFocus(day)}
    >
      <span className="day-line">
        <span className="month-day-number">
          {dayOfMonth === 1 ? formatDay(day, language, 'day') : dayOfMonth}
        </span>
        {mark.holiday && (
          <span className="day-holiday" title={mark.holiday.name}>
            {mark.holiday.name}
          </span>
        )}
      </span>
      {pieces.map((piece) => (
        <EntryPiece
          key={`${piece.entry.key} ${piece.start}`}
          piece={piece}
          draft={piece.entry.key === props.draftKey}
        />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className="month-more"
          style={{ top: dayHead + props.moreLane * laneHeight }}
          tabIndex={-1}
          aria-label={t('moreOn', {
            count: String(hidden),
            day: formatDay(day, language, 'day'),
          })}
          onClick={() => props.onMore(day)}
        >
          {t('more', { count: String(hidden) })}
        </button>
      )}
    </div>
  );
}

function classesOf(mark: DayMark, otherMonth: boolean): string {
  return [
    mark.weekend ? 'weekend' : '',
    mark.holiday ? `holiday ${mark.holiday.strength}` : '',
    mark.today ? 'today' : '',
    otherMonth ? 'other-month' : '',
  ].join(' ');
}
