import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { parseDayText } from '@shared/i18n/dayText';
import type { Language } from '@shared/model/text';
import {
  addDays,
  civil,
  type Day,
  firstOfMonth,
  isoWeek,
  isWeekend,
  lastOfMonth,
  weekday,
} from '@shared/model/time';
import { keyAlong } from './direction';
import { Icon } from './Icon';
import './dayPicker.css';

interface DayPickerProps {
  /** The day that is chosen now. */
  readonly day: Day;
  readonly language: Language;
  readonly onChoose: (day: Day) => void;
  readonly words: {
    readonly previous: string;
    readonly next: string;
    readonly typed: string;
    readonly show: string;
    readonly week: string;
  };
}

/** A month to choose a day from, by pointer, arrows (Page Up and Down for months) or by typing it. */
export function DayPicker({ day, language, onChoose, words }: DayPickerProps) {
  const [cursor, setCursor] = useState(day);
  const moved = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [cursor]);
  const turn = (months: number) => {
    moved.current = false;
    setCursor(monthsLater(cursor, months));
  };
  const press = (event: KeyboardEvent) => {
    const to = dayAfterKey(cursor, keyAlong(event));
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    setCursor(to);
  };
  const { year, month } = civil(cursor);
  return (
    <div className="day-picker">
      <TypedDay words={words} day={day} language={language} onChoose={onChoose} />
      <div className="day-picker-head">
        <button
          type="button"
          className="button quiet icon"
          aria-label={words.previous}
          onClick={() => turn(-1)}
        >
          <Icon name="chevron-left" size={14} />
        </button>
        <strong aria-live="polite">{formatDay(cursor, language, 'month')}</strong>
        <button
          type="button"
          className="button quiet icon"
          aria-label={words.next}
          onClick={() => turn(1)}
        >
          <Icon name="chevron-right" size={14} />
        </button>
      </div>
      <table
        ref={grid}
        role="grid"
        aria-label={formatDay(cursor, language, 'month')}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.week}</span>
            </th>
            {weekOf(cursor).map((d) => (
              <th key={weekday(d)} scope="col">
                {formatDay(d, language, 'weekdayShort').slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(year, month).map((monday) => (
            <tr key={monday}>
              <th scope="row">{isoWeek(monday)}</th>
              {weekOf(monday).map((d) => (
                <td key={d} role="gridcell" aria-selected={d === day}>
                  <button
                    type="button"
                    className={dayClass(d, day, month)}
                    tabIndex={d === cursor ? 0 : -1}
                    aria-label={formatDay(d, language, 'long')}
                    onClick={() => onChoose(d)}
                  >
                    {civil(d).dayOfMonth}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TypedDay({ words, day, language, onChoose }: DayPickerProps) {
  const t = useTranslations('words');
  const [text, setText] = useState(formatDay(day, language, 'dayYear'));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = parseDayText(text, language, day);
    if (typed === null) setWrong(true);
    else onChoose(typed);
  };
  return (
    <form className="day-typed" onSubmit={submit}>
      <input
        className="field"
        aria-label={words.typed}
        aria-invalid={wrong}
        value={text}
        size={12}
        spellCheck={false}
        onChange={(e) => {
          setText(e.target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className="button">
        {words.show}
      </button>
      {wrong && (
        <p role="alert" className="error-text">
          {t('notADay')}
        </p>
      )}
    </form>
  );
}

function dayClass(d: Day, chosen: Day, month: number): string {
  return [
    'day-button',
    civil(d).month === month ? '' : 'other-month',
    isWeekend(d) ? 'weekend' : '',
    d === chosen ? 'chosen' : '',
  ].join(' ');
}

function weeksOfMonth(year: number, month: number): readonly Day[] {
  const first = firstOfMonth(year, month);
  const mondays: Day[] = [];
  for (let d = addDays(first, -weekday(first)); d <= lastOfMonth(year, month); d = addDays(d, 7)) {
    mondays.push(d);
  }
  return mondays;
}

function weekOf(d: Day): readonly Day[] {
  const monday = addDays(d, -weekday(d));
  return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
}

/** The same day of another month, its last day where the month is shorter. */
function monthsLater(d: Day, months: number): Day {
  const { year, month, dayOfMonth } = civil(d);
  const first = civil(firstOfMonth(year, month + months));
  const last = civil(lastOfMonth(first.year, first.month)).dayOfMonth;
  return addDays(firstOfMonth(first.year, first.month), Math.min(dayOfMonth, last) - 1);
}

function dayAfterKey(d: Day, key: string): Day | null {
  if (key === 'ArrowLeft') return addDays(d, -1);
  if (key === 'ArrowRight') return addDays(d, 1);
  if (key === 'ArrowUp') return addDays(d, -7);
  if (key === 'ArrowDown') return addDays(d, 7);
  if (key === 'PageUp') return monthsLater(d, -1);
  if (key === 'PageDown') return monthsLater(d, 1);
  if (key === 'Home') return addDays(d, -weekday(d));
  if (key === 'End') return addDays(d, 6 - weekday(d));
  return null;
}
