import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { Plan } from '@shared/model/plan';
import { addDays, civil, type Day, isoWeek } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { DayCell } from './DayCell';
import { DayList } from './DayList';
import type { MonthEntry } from './monthEntries';
import { useDayMarks } from './useDayMarks';
import { useGridKeys } from './useGridKeys';
import { useLanes } from './useLanes';
import { useMoving } from './useMoving';
import { usePointerMove } from './usePointerMove';
import { weekLayout } from './weekLayout';
import { mondaysOf } from './weeks';

interface MonthGridProps {
  readonly plan: Plan;
  readonly entries: readonly MonthEntry[];
  readonly cursor: Day;
  readonly onCursor: (day: Day) => void;
}

const days = [0, 1, 2, 3, 4, 5, 6] as const;

/** The weeks of a month as an ARIA grid: one day has the focus, its things are listed by Enter, the selected one is
 *  moved by M and arrows or by dragging it. */
export function MonthGrid({ plan, entries, cursor, onCursor }: MonthGridProps) {
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const grid = useRef<HTMLDivElement>(null);
  const [listed, setListed] = useState<Day | null>(null);
  const mondays = useMemo(() => mondaysOf(cursor), [cursor]);
  const lanes = useLanes(grid, mondays.length);
  const moving = useMoving(entries);
  const pointer = usePointerMove(grid, moving);
  const shown = useMemo(() => onPage(moving.entries, mondays), [moving.entries, mondays]);
  const keys = useGridKeys({ grid, cursor, onCursor, moving, onList: setListed });
  const markOf = useDayMarks(plan);
  const month = civil(cursor).month;
  return (
    <>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={formatDay(cursor, language, 'month')}
        aria-describedby="month-keys"
        className={`month-page ${moving.by ? 'moving' : ''}`}
        style={{ gridTemplateRows: `28px repeat(${mondays.length}, minmax(72px, 1fr))` }}
        ref={grid}
        {...pointer}
        onKeyDown={keys.onKeyDown}
      >
        <div role="row" className="month-weekdays">
          <div role="columnheader">
            <span className="unseen">{t('week')}</span>
          </div>
          {days.map((n) => (
            <div key={n} role="columnheader">
              {formatDay(addDays(mondays[0]!, n), language, 'weekdayShort')}
            </div>
          ))}
        </div>
        {mondays.map((monday) => {
          const layout = weekLayout(monday, shown, lanes);
          return (
            <div key={monday} role="row" className="month-week">
              <div role="rowheader" aria-label={t('weekNumber', { week: String(isoWeek(monday)) })}>
                {isoWeek(monday)}
              </div>
              {days.map((n) => {
                const day = addDays(monday, n);
                return (
                  <DayCell
                    key={day}
                    day={day}
                    mark={markOf(day)}
                    otherMonth={civil(day).month !== month}
                    pieces={layout.pieces.filter((piece) => piece.start === day)}
                    hidden={layout.hidden[n]!}
                    moreLane={lanes - 1}
                    count={shown.filter((e) => holds(e, day)).length}
                    focused={day === cursor}
                    onFocus={onCursor}
                    onMore={setListed}
                    draftKey={moving.key}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
      <p id="month-keys" className="unseen">
        {t('keys')}
      </p>
      <p className="unseen" role="status">
        {moving.said}
      </p>
      {listed !== null && (
        <DayList day={listed} entries={shown} grid={grid} onClose={() => setListed(null)} />
      )}
    </>
  );
}

/** The few entries of the page: a plan may hold ten thousand. */
function onPage(entries: readonly MonthEntry[], mondays: readonly Day[]): readonly MonthEntry[] {
  const first = mondays[0]!;
  const end = mondays[mondays.length - 1]! + 7;
  return entries.filter((entry) => entry.segments.some((s) => s.start < end && s.end > first));
}

function holds(entry: MonthEntry, day: Day): boolean {
  return entry.segments.some((s) => s.start <= day && day < s.end);
}
