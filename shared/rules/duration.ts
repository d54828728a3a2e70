import type { DaysMandate, Mandate } from '../model/mandate';
import { sittingDays } from '../model/sittingDays';
import { type Day, toDay } from '../model/time';
import { answeringCells, eventAt, isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import {
  always,
  between,
  type Cell,
  type Draft,
  noCells,
  numberOf,
  type Rule,
  silent,
  type Standing,
} from './rule';
import { mandateSubject, paragraphsOf, unlessFlexible, withMandate } from './subjects';

/** Sitting days differ from what the mandate fixes: of one meeting, or with `total` of all meetings that answer it. A
 *  total that is not reached yet is silent while its window has enough working days left, and no longer spoken of once
 *  the window has ended. Owned by the event, a total by the mandate (its id). */
export const duration: Rule = {
  id: 'duration',
  weight: (facts) => numberOf(facts, 'differs'),
  reads: ['mandates', 'holidayLists', 'places', 'settings'],
  cells: (index) => [
    ...answeringCells(index, (view) => daysAsked(view, index)?.total === false),
    ...totals(index),
  ],
  cellsOfEvent(view, index) {
    const days = daysAsked(view, index);
    if (!days) return noCells;
    return [days.total ? view.row.mandateId! : view.cell];
  },
  cellsOfWindow: (key, index) => (index.mandate(key)?.days?.total ? [key] : noCells),
  check: (cell, index) =>
    typeof cell === 'number' ? checkEvent(cell, index) : checkTotal(cell, index),
  stands: (cell, index) => (typeof cell === 'number' ? always : totalStands(cell, index)),
};

/** Days that a mandate fixes, in sitting days: a half day is 0.5, a week five. */
export function fixedDays(days: DaysMandate): { min: number | null; max: number | null } {
  const factor = days.unit === 'half-days' ? 0.5 : days.unit === 'weeks' ? 5 : 1;
  return {
    min: days.min === null ? null : days.min * factor,
    max: days.max === null ? null : days.max * factor,
  };
}

/** Sitting days of all live meetings that answer a mandate. */
export function totalSittingDays(mandate: Mandate, index: PlanIndex): number {
  let sum = 0;
  for (const view of index.answers({ mandate, memberId: null })) {
    if (isMeeting(view)) sum += sittingDays(view.dates.sittings);
  }
  return sum;
}

/** What the mandate that a meeting answers says of its days. */
function daysAsked(view: EventView, index: PlanIndex): DaysMandate | null {
  const { mandateId } = view.row;
  return mandateId !== null && isMeeting(view) ? (index.mandate(mandateId)?.days ?? null) : null;
}

function* totals(index: PlanIndex): Iterable<Cell> {
  for (const { id, days } of index.tables.mandates.values()) if (days?.total) yield id;
}

function checkEvent(cell: Cell, index: PlanIndex): readonly Draft[] {
  const view = eventAt(index, cell);
  const mandate = index.mandate(view?.row.mandateId ?? null);
  if (!view || !isMeeting(view) || view.first === null) return silent;
  if (!mandate?.days || mandate.days.total) return silent;
  const sat = sittingDays(view.dates.sittings);
  const { min, max } = fixedDays(mandate.days);
  const differs = outside(sat, min, max);
  if (differs === 0) return silent;
  return [
    {
      gravity: unlessFlexible(mandate),
      subjects: withMandate(view.id, mandate.id),
      facts: { sittingDays: sat, min, max, differs: Math.abs(differs), total: false },
      paragraphs: paragraphsOf(mandate),
    },
  ];
}

function checkTotal(id: string, index: PlanIndex): readonly Draft[] {
  const mandate = index.mandate(id);
  if (!mandate?.days?.total) return silent;
  const sat = totalSittingDays(mandate, index);
  const { min, max } = fixedDays(mandate.days);
  const differs = outside(sat, min, max);
  const tooMany = differs > 0;
  if (differs === 0 || sat === 0) return silent;
  if (!tooMany && !isShort(mandate, -differs, index)) return silent;
  return [
    {
      gravity: tooMany ? unlessFlexible(mandate) : 'warning',
      subjects: [mandateSubject(id)],
      facts: { sittingDays: sat, min, max, differs: Math.abs(differs), total: true },
      paragraphs: paragraphsOf(mandate),
    },
  ];
}

/** Days above the most (positive) or under the least (negative) that are allowed; else 0. */
function outside(sat: number, min: number | null, max: number | null): number {
  if (max !== null && sat > max) return sat - max;
  if (min !== null && sat < min) return sat - min;
  return 0;
}

/** The window has not ended, but has too few working days left for what is missing. */
function isShort(mandate: Mandate, missing: number, index: PlanIndex): boolean {
  const { to } = index.window(mandate.id, null);
  const today = index.today.day;
  return to !== null && today <= to && today >= lastChance(mandate, missing, index);
}

function totalStands(id: string, index: PlanIndex): Standing {
  const mandate = index.mandate(id);
  const to = index.window(id, null).to;
  if (!mandate?.days?.total || to === null) return always;
  const { min } = fixedDays(mandate.days);
  const missing = (min ?? 0) - totalSittingDays(mandate, index);
  if (missing <= 0) return always;
  return between([to + 1, lastChance(mandate, missing, index)], index.today.day);
}

/** The first day from which, that day counted, the window holds fewer working days than are missing. */
function lastChance(mandate: Mandate, missing: number, index: PlanIndex): Day | number {
  const { from, to } = index.window(mandate.id, null);
  if (to === null) return Infinity;
  const station = stationOf(mandate, index);
  let left = 0;
  let day = to;
  for (; left < missing; day = toDay(day - 1)) {
    if (from !== null && day < from) return -Infinity;
    if (index.holidays.isWorkingDay(station, day)) left += 1;
  }
  return day + 2;
}

/** Where its working days are counted: its one city, else home. */
function stationOf(mandate: Mandate, index: PlanIndex): string | null {
  const places = mandate.place?.places ?? [];
  return places.length === 1 ? places[0]! : index.settings.homePlaceId;
}
