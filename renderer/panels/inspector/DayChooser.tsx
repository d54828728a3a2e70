import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { EventDates, EventKind, EventState } from '@shared/model/event';
import type { Window } from '@shared/model/mandate';
import { addDays, type Day, firstOfMonth, lastOfMonth } from '@shared/model/time';
import { lookOf } from '@shared/gantt/look';
import { placeById } from '@shared/places/index';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { type DayMark, dayMark, daysOf, eventsByDay, missingLists } from './dayMarks';
import { chooseDay } from './chooseDay';
import { eventShortTitle, placeName } from '@renderer/state/eventWords';
import { byName } from './holidayWords';
import { MonthGrid } from './MonthGrid';
import { monthOf } from './monthWeeks';
import { usePanel } from './panel';

interface DayChooserProps {
  readonly label: string;
  readonly kind: EventKind;
  readonly state: EventState;
  readonly dates: EventDates;
  readonly window: Window | null;
  /** Places whose holidays count, null and unknown ones left out. */
  readonly placeIds: readonly (string | null)[];
  /** The event itself, not counted among the others. */
  readonly eventId: string | null;
  /** Stands below the calendar while no day is looked at. */
  readonly hint?: string;
  /** A button beside the hint. */
  readonly action?: ReactNode;
  /** Without it the days only show. */
  readonly onDates?: ((dates: EventDates) => void) | undefined;
}

/** A calendar of one thing: its window, weekends, holidays and what else is on those days, and its own days to choose. */
export function DayChooser(props: DayChooserProps) {
  const t = useTranslations('words');
  const { today, language } = usePanel();
  const [day, setDay] = useState<Day>(() => firstShown(props, today.day));
  const [anchor, setAnchor] = useState<Day | null>(null);
  const [hovered, setHovered] = useState<Day | null>(null);
  const calendar = useCalendar(props, day);
  const { onDates } = props;
  const choose = (chosen: Day, extend: boolean) => {
    const from = extend ? (anchor ?? calendar.ownDays[0] ?? chosen) : null;
    setAnchor(chosen);
    onDates?.(chooseDay(props.dates, props.kind, chosen, from));
  };
  const words = hovered === null ? '' : calendar.wordsOf(hovered, calendar.markOf(hovered));
  return (
    <div className="day-chooser">
      <MonthGrid
        label={props.label}
        day={day}
        onDay={setDay}
        today={today.day}
        language={language}
        markOf={calendar.markOf}
        wordsOf={calendar.wordsOf}
        onChoose={onDates ? choose : undefined}
        onHover={setHovered}
        look={lookOf(props.kind)}
        state={props.state}
        {...(calendar.remark === '' ? {} : { remark: calendar.remark })}
      />
      <CalendarNotes calendar={calendar} day={day} />
      <div className="day-words">
        <p className="third" aria-hidden={hovered !== null}>
          {hovered === null || words === ''
            ? props.hint
            : t('labelled', { label: formatDay(hovered, language, 'weekday'), value: words })}
        </p>
        {props.action}
      </div>
    </div>
  );
}

interface Calendar {
  readonly ownDays: readonly Day[];
  readonly stations: readonly string[];
  readonly markOf: (day: Day) => DayMark;
  readonly wordsOf: (day: Day, mark: DayMark) => string;
  readonly remark: string;
}

function useCalendar(props: DayChooserProps, shown: Day): Calendar {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language } = usePanel();
  const { year, month } = monthOf(shown);
  const others = useMemo(
    () =>
      eventsByDay(
        plan.events.values(),
        addDays(firstOfMonth(year, month), -7),
        addDays(lastOfMonth(year, month), 7),
        props.eventId,
      ),
    [plan.events, year, month, props.eventId],
  );
  const ownDays = daysOf(props.dates);
  const stations = [
    ...new Set(props.placeIds.filter((id) => id !== null && placeById(plan, id)?.dutyStation)),
  ] as string[];
  const sources = { plan, window: props.window, stations, ownDays, others };
  const isBounded = props.window !== null && (props.window.from ?? props.window.to) !== null;
  return {
    ownDays,
    stations,
    markOf: (day) => dayMark(day, sources),
    wordsOf: (_, mark) =>
      [
        mark.own ? t('dayChosen') : '',
        isBounded ? t(mark.inWindow ? 'dayInWindow' : 'dayOutsideWindow') : '',
        ...byName(mark.holidays).map(
          (h) => `${h.name} (${h.strengths.map((s) => words(`strength.${s}`)).join(', ')})`,
        ),
        ...mark.others.slice(0, 3).map((e) => eventShortTitle(plan, e, language)),
        mark.others.length > 3 ? t('moreEvents', { count: mark.others.length - 3 }) : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    remark: isBounded ? t('windowShaded') : '',
  };
}

/** The holidays of the month by name, and the lists that are missing. */
function CalendarNotes({ calendar, day }: { readonly calendar: Calendar; readonly day: Day }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language } = usePanel();
  const { year, month } = monthOf(day);
  const days: Day[] = [];
  for (let d = firstOfMonth(year, month); d <= lastOfMonth(year, month); d = addDays(d, 1)) {
    if (calendar.markOf(d).holidays.length > 0) days.push(d);
  }
  return (
    <ul className="month-notes">
      {days.flatMap((d) =>
        byName(calendar.markOf(d).holidays).map((h) => (
          <li key={`${d} ${h.name}`}>
            <span className="holiday-sign" data-holiday={h.strengths[0]} aria-hidden="true" />
            {formatDay(d, language, 'day')} {h.name}:{' '}
            {h.strengths.map((s) => words(`strength.${s}`)).join(', ')}
          </li>
        )),
      )}
      {missingLists(day, calendar.stations, plan).map((id) => (
        <li key={id}>
          <MarkGlyph mark="notice" />
          {t('noHolidayList', { place: placeName(plan, id, language), year: String(year) })}
        </li>
      ))}
    </ul>
  );
}

function firstShown({ dates, window }: DayChooserProps, today: Day): Day {
  return daysOf(dates)[0] ?? window?.from ?? window?.to ?? today;
}
