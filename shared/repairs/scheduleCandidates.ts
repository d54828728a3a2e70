import {
  classOfKind,
  type EventDates,
  noDates,
  type PlanEvent,
  type Sitting,
} from '../model/event';
import type { Mandate } from '../model/mandate';
import { addDays, type Day, toDay } from '../model/time';
import { fixedDays } from '../rules/duration';
import { newEventId } from './repair';
import type { Candidate, Search } from './search';

/** Days that are looked at for a date. */
const REACH = 370;

/** A first date for what nothing is planned for: a meeting as early as its window allows, a due day as late. Empty where
 *  the window is over. */
export function scheduleCandidates(
  mandate: Mandate,
  memberId: string | null,
  search: Search,
): readonly Candidate[] {
  const { eventFor, today } = search;
  if (!eventFor) return [];
  const { from, to } = search.windowOf(mandate.id, memberId);
  const made = { ...eventFor(mandate, memberId, () => newEventId), cites: [mandate.paragraph] };
  const event: PlanEvent = mandate.paragraph === '' ? { ...made, cites: [] } : made;
  const earliest = toDay(Math.max(today.day, from ?? today.day));
  const isDue = classOfKind[mandate.kind] === 'due' && to !== null;
  const begin = isDue ? to : earliest;
  const found: Candidate[] = [];
  for (let n = 0; n <= REACH; n++) {
    const day = isDue ? addDays(begin, -n) : addDays(begin, n);
    if (day < earliest || (to !== null && day > to)) break;
    const make = () => scheduled(event, mandate, day, search);
    found.push({ kind: 'schedule', cost: n, source: `schedule ${mandate.id}`, make });
  }
  return found;
}

function scheduled(event: PlanEvent, mandate: Mandate, day: Day, search: Search) {
  const dates = datesFrom(event, mandate, day, search);
  if (!dates) {
    search.exclude('non-working-day');
    return null;
  }
  const last = dates.sittings[dates.sittings.length - 1]?.day ?? day;
  if (!search.isInWindow(event, day, last)) {
    search.exclude('window');
    return null;
  }
  const after = { ...event, ...dates };
  return { changes: [{ table: 'events', key: event.id, before: null, after }], moved: [] } as const;
}

function datesFrom(
  event: PlanEvent,
  mandate: Mandate,
  day: Day,
  search: Search,
): EventDates | null {
  if (!search.worksOn(day, event.placeId)) return null;
  const kind = classOfKind[event.kind];
  if (kind === 'due' || kind === 'fact') return { ...noDates, at: { day, time: null, zone: null } };
  if (kind === 'band') return { ...noDates, span: { start: day, end: addDays(day, 1) } };
  return { ...noDates, sittings: sittingsFrom(event, mandate, day, search) };
}

/** As many working days in a row as the text fixes, else one. */
function sittingsFrom(
  event: PlanEvent,
  mandate: Mandate,
  from: Day,
  search: Search,
): readonly Sitting[] {
  const { min, max } = mandate.days ? fixedDays(mandate.days) : { min: null, max: null };
  const fixed = mandate.days?.total ? 1 : (min ?? max ?? 1);
  const sittings: Sitting[] = [];
  let day = from;
  for (let left = Math.min(fixed, 60); left > 0; left -= 1) {
    const part = left < 1 ? 'morning' : 'full';
    sittings.push({ day, part, from: null, to: null, placeId: null });
    day = addDays(day, 1);
    for (let n = 0; n < 30 && !search.worksOn(day, event.placeId); n++) day = addDays(day, 1);
  }
  return sittings;
}
