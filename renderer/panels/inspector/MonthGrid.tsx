import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { addDays, civil, type Day, isoWeek, isWeekend, weekday } from '@shared/model/time';
import type { Language } from '@shared/model/text';
import { lookOf } from '@shared/gantt/look';
import { keyAlong } from '@renderer/ui/direction';
import { Icon } from '@renderer/ui/Icon';
import type { DayMark } from './dayMarks';
import { addMonths, monthOf, monthWeeks } from './monthWeeks';

interface MonthGridProps {
  /** What the calendar is of, for assistive technology. */
  readonly label: string;
  /** The day that has the focus; its month is shown. */
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly today: Day;
  readonly language: Language;
  readonly markOf: (day: Day) => DayMark;
  /** What a day says besides its date. */
  readonly wordsOf: (day: Day, mark: DayMark) => string;
  /** A click, Space or Enter on a day; with Shift it reaches from the last one chosen. Without it days only show. */
  readonly onChoose?: ((day: Day, extend: boolean) => void) | undefined;
  readonly onHover?: (day: Day | null) => void;
  /** Drawing of own days: kind and state. */
  readonly look: string;
  readonly state: string;
  readonly remark?: string;
}

/** A month to look at and to choose days in: an ARIA grid with arrows, Home, End, Page Up and Page Down (with Shift
 *  a year), Space and Enter. Weeks begin on Monday and carry their ISO number. */
export function MonthGrid(props: MonthGridProps) {
  const t = useTranslations('inspector');
  const { day, language } = props;
  const month = monthOf(day);
  const title = formatDay(day, language, 'month');
  const body = useRef<HTMLTableSectionElement>(null);
  const keyboard = useRef(false);
  // Said to those who turn it: what is selected elsewhere turns it too, and is said there.
  const [turnedTo, setTurnedTo] = useState('');
  useEffect(() => {
    if (!keyboard.current) return;
    keyboard.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day]);
  const go = (next: Day) => {
    keyboard.current = true;
    props.onDay(next);
  };
  const turn = (by: 1 | -1) => {
    const next = addMonths(day, by);
    setTurnedTo(formatDay(next, language, 'month'));
    props.onDay(next);
  };
  return (
    <div className="month">
      <div className="month-head">
        <span className="month-title">{title}</span>
        <span className="unseen" aria-live="polite">
          {turnedTo}
        </span>
        <MonthButton name={t('monthBefore')} icon="chevron-left" onPress={() => turn(-1)} />
        <MonthButton name={t('monthAfter')} icon="chevron-right" onPress={() => turn(1)} />
        {props.remark !== undefined && <span className="third month-remark">{props.remark}</span>}
      </div>
      <table
        role="grid"
        className="month-grid"
        aria-label={`${props.label}, ${title}`}
        aria-multiselectable="true"
        aria-readonly={props.onChoose === undefined}
        data-look={props.look}
        data-state={props.state}
        onKeyDown={(e) => keyDown(e, day, go, props.onChoose)}
        onMouseLeave={() => props.onHover?.(null)}
      >
        <WeekdayHead language={language} sample={day} weekWord={t('week')} />
        <tbody ref={body}>
          {monthWeeks(month).map((week) => (
            <tr key={week[0]}>
              <th scope="row" className="week-number">
                {isoWeek(week[0]!)}
              </th>
              {week.map((d) => (
                <DayCell key={d} day={d} inMonth={civil(d).month === month.month} grid={props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({
  day,
  inMonth,
  grid,
}: {
  readonly day: Day;
  readonly inMonth: boolean;
  readonly grid: MonthGridProps;
}) {
  const mark = grid.markOf(day);
  const words = grid.wordsOf(day, mark);
  const name = formatDay(day, grid.language, 'long');
  const other = mark.others[0];
  return (
    <td
      role="gridcell"
      className="day"
      tabIndex={day === grid.day ? 0 : -1}
      aria-label={words === '' ? name : `${name}, ${words}`}
      aria-selected={mark.own}
      {...(day === grid.today ? { 'aria-current': 'date' as const } : {})}
      title={words === '' ? undefined : words}
      data-outside={!inMonth || undefined}
      data-weekend={isWeekend(day) || undefined}
      {...drawing(mark)}
      onMouseEnter={() => grid.onHover?.(day)}
      onFocus={() => {
        grid.onHover?.(day);
        // A screen reader may put the focus on any day: keys act on that one. One of another month would turn the page.
        if (inMonth && day !== grid.day) grid.onDay(day);
      }}
      onClick={(e) => {
        grid.onDay(day);
        grid.onChoose?.(day, e.shiftKey);
      }}
    >
      <span className="day-number">{civil(day).dayOfMonth}</span>
      {other && (
        <span
          className={other.at ? 'day-due' : 'day-other'}
          data-look={lookOf(other.kind)}
          aria-hidden="true"
        />
      )}
    </td>
  );
}

/** What the style sheet reads of a day. */
function drawing(mark: DayMark): Readonly<Record<`data-${string}`, string | true | undefined>> {
  return {
    'data-window': mark.inWindow || undefined,
    'data-window-from': mark.windowStarts || undefined,
    'data-window-to': mark.windowEnds || undefined,
    'data-holiday': mark.holidays[0]?.strength,
    'data-own': mark.own || undefined,
    'data-gap': mark.gap || undefined,
    'data-joined': (mark.own && !mark.ownLast) || mark.gap || undefined,
  };
}

function WeekdayHead({
  language,
  sample,
  weekWord,
}: {
  readonly language: Language;
  readonly sample: Day;
  readonly weekWord: string;
}) {
  const monday = addDays(sample, -weekday(sample));
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{weekWord}</span>
        </th>
        {Array.from({ length: 7 }, (_, i) => (
          <th scope="col" key={i}>
            {formatDay(addDays(monday, i), language, 'weekdayShort').slice(0, 2)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MonthButton(props: {
  readonly name: string;
  readonly icon: 'chevron-left' | 'chevron-right';
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="button quiet icon month-button"
      aria-label={props.name}
      onClick={props.onPress}
    >
      <Icon name={props.icon} size={14} />
    </button>
  );
}

const steps: Readonly<Record<string, (day: Day, shift: boolean) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekday(day)),
  End: (day) => addDays(day, 6 - weekday(day)),
  PageUp: (day, shift) => addMonths(day, shift ? -12 : -1),
  PageDown: (day, shift) => addMonths(day, shift ? 12 : 1),
};

function keyDown(
  e: KeyboardEvent,
  day: Day,
  go: (day: Day) => void,
  choose: MonthGridProps['onChoose'],
): void {
  const step = steps[keyAlong(e)];
  if (step) go(step(day, e.shiftKey));
  else if (e.key === ' ' || e.key === 'Enter') choose?.(day, e.shiftKey);
  else return;
  e.preventDefault();
  e.stopPropagation();
}
