import {
  type Holiday,
  type HolidayList,
  type HolidayStrength,
  holidayStrengths,
} from '../model/place';
import type { Plan } from '../model/plan';
import { type Day, civil, day } from '../model/time';
import type { ClosedOn } from '../model/workingDays';
import { type HolidayLines, unHolidays } from './unHolidays';

/** The built-in lists, by id ("new-york/2017"). */
export const builtInHolidayLists: ReadonlyMap<string, HolidayList> = new Map(
  unHolidays.map((lines) => {
    const list = toList(lines);
    return [list.id, list];
  }),
);

/** The list of a duty station for a year: the plan's own before the built-in one; null where there is none. */
export function holidayListOf(
  plan: Pick<Plan, 'holidayLists'> | null,
  placeId: string,
  year: number,
): HolidayList | null {
  const id = `${placeId}/${year}`;
  return plan?.holidayLists.get(id) ?? builtInHolidayLists.get(id) ?? null;
}

/** The holidays of a list on a day, gravest first; empty on other days. */
export function holidaysOn(list: HolidayList | null, on: Day): readonly Holiday[] {
  if (!list) return [];
  return list.holidays
    .filter((holiday) => holiday.day === on)
    .sort((a, b) => rank(a.strength) - rank(b.strength));
}

/** The gravest strength of a list on a day; null on other days. */
export function strengthOn(list: HolidayList | null, on: Day): HolidayStrength | null {
  let gravest: HolidayStrength | null = null;
  for (const holiday of list?.holidays ?? []) {
    if (holiday.day !== on) continue;
    if (gravest === null || rank(holiday.strength) < rank(gravest)) gravest = holiday.strength;
  }
  return gravest;
}

/** Tells whether the offices of a city are shut on a day; nowhere where there is no list. */
export function closedAt(
  plan: Pick<Plan, 'holidayLists'> | null,
  placeId: string | null,
): ClosedOn {
  if (placeId === null) return () => false;
  return (on) => strengthOn(holidayListOf(plan, placeId, civil(on).year), on) === 'closed';
}

function rank(strength: HolidayStrength): number {
  return holidayStrengths.indexOf(strength);
}

function toList(lines: HolidayLines): HolidayList {
  const source = lines.remark === '' ? lines.source : `${lines.source} (${lines.remark})`;
  const holidays = lines.days.flatMap(([date, kind, name]) =>
    strengthsOf(kind, name).map((strength) => ({ day: day(date), name, strength, source })),
  );
  return {
    id: `${lines.placeId}/${lines.year}`,
    placeId: lines.placeId,
    year: lines.year,
    holidays: holidays.sort((a, b) => a.day - b.day),
  };
}

/** Both Eids and Orthodox Good Friday are days to observe besides being shut or avoided. */
function strengthsOf(kind: 'official' | 'floating', name: string): readonly HolidayStrength[] {
  const own: HolidayStrength = kind === 'official' ? 'closed' : 'avoid';
  return /^Eid |Orthodox Good Friday/.test(name) ? [own, 'observe'] : [own];
}
