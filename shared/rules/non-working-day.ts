import type { Gravity } from '../model/finding';
import type { Place } from '../model/place';
import { type Day, formatIsoDay, isWeekend } from '../model/time';
import { cellsOf, eventAt, eventCells, isMeeting, liveEvent } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { type Cell, type Draft, noCells, numberOf, type Rule, silent } from './rule';
import { paragraphsOf, withMandate } from './subjects';

/** A sitting on a weekend or a closed day, on a day to observe or to avoid, an opening or closing on a day for neither; a
 *  due day on which offices are shut (owned by the event, the facet is the day); and, once for a duty station and year in
 *  use, that its list is missing (owned by station and year). */
export const nonWorkingDay: Rule = {
  id: 'non-working-day',
  weight: (facts) => numberOf(facts, 'rank'),
  reads: ['holidayLists', 'places', 'mandates'],
  cells: (index) => [...sittingCells(index), ...eventCells(index, isDue), ...index.stations.keys()],
  cellsOfEvent: (view, index) =>
    isAsked(view)
      ? [view.cell, ...cellsOf(index.events.childrenOf(view.id), index), ...index.stations.of(view)]
      : noCells,
  check: (cell, index) =>
    typeof cell === 'number' ? checkEvent(cell, index) : checkStation(cell, index),
};

/** What is wrong with a day, graver first. */
type Strike = 'weekend' | 'closed' | 'observe' | 'avoid' | 'no-opening-or-closing';

interface NamedStrike {
  readonly what: Strike;
  /** Of the holiday; empty for a weekend. */
  readonly name: string;
}

const ranks: Readonly<Record<Strike, number>> = {
  closed: 5,
  weekend: 4,
  observe: 3,
  avoid: 2,
  'no-opening-or-closing': 1,
};

function isAsked(view: EventView): boolean {
  return isMeeting(view) || view.eventClass === 'due';
}

function isDue(view: EventView): boolean {
  return view.eventClass === 'due';
}

/** Meetings that sit on a weekend or on a day that some list names, and what they are parts of, since a part stands for
 *  its meeting on the days on which it sits. */
function sittingCells(index: PlanIndex): Iterable<Cell> {
  const cells = new Set<Cell>();
  for (const day of index.sittings.days()) {
    if (!isWeekend(day) && !index.holidays.names(day)) continue;
    for (const { event } of index.sittings.onDay(day)) {
      let view: EventView | undefined = event;
      for (; view && !cells.has(view.cell); view = parentOf(view, index)) cells.add(view.cell);
    }
  }
  return cells;
}

function parentOf({ row }: EventView, index: PlanIndex): EventView | undefined {
  return row.parentId === null ? undefined : index.events.view(row.parentId);
}

function checkStation(key: string, index: PlanIndex): readonly Draft[] {
  const users = index.stations.users(key);
  const slash = key.lastIndexOf('/');
  const [station, year] = [key.slice(0, slash), Number(key.slice(slash + 1))];
  if (users === 0 || index.holidays.has(station, year)) return silent;
  return [
    {
      gravity: 'notice',
      subjects: [`stationYear:${key}`],
      facts: { station, year, missing: true },
    },
  ];
}

function checkEvent(cell: Cell, index: PlanIndex): readonly Draft[] {
  const view = eventAt(index, cell);
  if (!view || !isAsked(view)) return silent;
  if (view.eventClass === 'due') return checkDue(view, index);
  const found: Draft[] = [];
  for (const [day, { city, strike }] of gravestByDay(view, index)) {
    if (isSaidByParent(view, day, index)) continue;
    const isGrave = strike.what === 'weekend' || strike.what === 'closed';
    found.push(draft(view, day, city, strike, isGrave ? 'warning' : 'notice', index));
  }
  return found.length === 0 ? silent : found;
}

interface Struck {
  readonly city: Place | null;
  readonly strike: NamedStrike;
}

/** What is wrong with the days of a meeting; of several cities on one day the one where it is gravest. */
function gravestByDay(view: EventView, index: PlanIndex): ReadonlyMap<Day, Struck> {
  const days = new Map<Day, Struck>();
  for (const { day, placeId } of view.dates.sittings) {
    const city = index.place(placeId ?? view.row.placeId);
    const strike = strikeOn(day, city, day === view.first || day === view.last, index);
    const known = days.get(day);
    if (strike && (!known || ranks[strike.what] > ranks[known.strike.what])) {
      days.set(day, { city, strike });
    }
  }
  return days;
}

function checkDue(view: EventView, index: PlanIndex): readonly Draft[] {
  const at = view.dates.at;
  if (!at) return silent;
  const city = index.place(view.row.placeId);
  const strike = strikeOn(at.day, city, false, index);
  if (strike?.what !== 'weekend' && strike?.what !== 'closed') return silent;
  return [draft(view, at.day, city, strike, 'notice', index)];
}

function strikeOn(
  day: Day,
  city: Place | null,
  isEnd: boolean,
  index: PlanIndex,
): NamedStrike | null {
  const holiday = city?.dutyStation ? index.holidays.on(city.id, day) : null;
  if (holiday?.strength === 'closed') return { what: 'closed', name: holiday.name };
  if (isWeekend(day)) return { what: 'weekend', name: '' };
  if (!holiday || (holiday.strength === 'no-opening-or-closing' && !isEnd)) return null;
  return { what: holiday.strength, name: holiday.name };
}

/** A part on a day on which the meeting it is a part of sits as well says nothing of its own. */
function isSaidByParent(view: EventView, day: Day, index: PlanIndex): boolean {
  const parent = view.row.parentId === null ? null : liveEvent(index, view.row.parentId);
  return parent !== null && parent !== view && parent.dates.sittings.some((s) => s.day === day);
}

function draft(
  view: EventView,
  day: Day,
  city: Place | null,
  strike: NamedStrike,
  gravity: Gravity,
  index: PlanIndex,
): Draft {
  const mandate = index.mandate(view.row.mandateId);
  return {
    gravity,
    subjects: withMandate(view.id, null),
    facet: formatIsoDay(day),
    facts: {
      day,
      what: strike.what,
      rank: ranks[strike.what],
      holiday: strike.name,
      station: city?.id ?? null,
      due: view.eventClass === 'due',
    },
    paragraphs: paragraphsOf(mandate).slice(0, 1),
  };
}
