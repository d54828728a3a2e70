import { useEffect, useState } from 'react';
import { eventAsOf } from '@shared/model/asOf';
import { firstDay, lastDay } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import type { Selection } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { dayShown, rememberDay } from './dayShown';
import { mondayOf, mondaysOf } from './weeks';

/** The day that has the focus of the page. It begins at the selected event, else where it was left, else at the day of
 *  the question, and goes to an event that is selected elsewhere when the page does not show it. */
export function useCursor(plan: Plan): readonly [Day, (day: Day) => void] {
  const selection = useApp((s) => s.selection);
  const today = useApp((s) => s.today.day);
  const [seen, setSeen] = useState(selection);
  const [cursor, setCursor] = useState(
    () => daysOf(plan, selection, today)?.first ?? dayShown(plan.id, today) ?? today,
  );
  if (seen !== selection) {
    setSeen(selection);
    const days = daysOf(plan, selection, today);
    if (days && !isOnPage(cursor, days)) setCursor(days.first);
  }
  useEffect(() => rememberDay(plan.id, cursor, today), [plan.id, cursor, today]);
  return [cursor, setCursor];
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function isOnPage(cursor: Day, { first, last }: Days): boolean {
  const mondays = mondaysOf(cursor);
  const end = mondays[mondays.length - 1]! + 7;
  return last >= mondays[0]! && mondayOf(first) < end;
}

function daysOf(plan: Plan, selection: Selection | null, today: Day): Days | null {
  if (selection?.type === 'calendarEvent') {
    const span = plan.calendarEvents.get(selection.id)?.span;
    return span ? { first: span.start, last: (span.end - 1) as Day } : null;
  }
  const event = selection?.type === 'event' ? plan.events.get(selection.id) : undefined;
  if (!event) return null;
  const then = eventAsOf(event, today);
  const first = firstDay(then);
  const last = lastDay(then);
  return first === null || last === null ? null : { first, last };
}
