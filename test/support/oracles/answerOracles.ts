import type { EventAsOf, Today } from '@shared/model/asOf';
import type { Mandate } from '@shared/model/mandate';
import { settingsOf, type Plan } from '@shared/model/plan';
import { sittingDays } from '@shared/model/sittingDays';
import { isWeekend, type Day } from '@shared/model/time';
import { placeById } from '@shared/places';
import { holidayListOf, strengthOn } from '@shared/places/holidays';
import { windowKey } from '@shared/windows/window';
import { daysOf, isAway, isMeeting, liveEvents, windowsOf } from './asItStood';
import type { Expected } from './meetingOracles';
import { processOf } from './processOracle';

const DAYS_OF = { days: 1, 'half-days': 0.5, 'working-days': 1, weeks: 5 };

/** Every event and every mandate added up. */
export function durationOracle(plan: Plan, today: Today): Expected {
  const windows = windowsOf(plan, today.day);
  const found: string[] = [];
  for (const mandate of plan.mandates.values()) {
    if (!mandate.days) continue;
    const unit = DAYS_OF[mandate.days.unit];
    const max = mandate.days.max === null ? Infinity : mandate.days.max * unit;
    const min = mandate.days.min === null ? 0 : mandate.days.min * unit;
    const gravity = mandate.flexible === null ? 'error' : 'warning';
    const meetings = meetingsFor(plan, today, mandate).filter((e) => e.sittings.length > 0);
    if (!mandate.days.total) {
      for (const event of meetings) {
        const sat = sittingDays(event.sittings);
        const differs = sat > max ? sat - max : min - sat;
        if (differs > 0)
          found.push(`${gravity} event:${event.id}|mandate:${mandate.id} ${differs}`);
      }
      continue;
    }
    if (meetings.length === 0) continue;
    const sat = meetings.reduce((sum, event) => sum + sittingDays(event.sittings), 0);
    if (sat > max) found.push(`${gravity} mandate:${mandate.id} ${sat - max}`);
    else if (sat < min) {
      const { from, to } = windows.get(mandate.id)!;
      if (to === null || to < today.day) continue;
      const first = Math.max(today.day, from ?? today.day);
      if (workingDays(plan, mandate, first, to) < min - sat) {
        found.push(`warning mandate:${mandate.id} ${min - sat}`);
      }
    }
  }
  return found.sort();
}

/** Days from first to last on which the offices of the mandate's city (else of the home city) are open. */
function workingDays(plan: Plan, mandate: Mandate, first: number, last: number): number {
  const only = mandate.place?.places.length === 1 ? mandate.place.places[0]! : null;
  const city = only ?? settingsOf(plan).homePlaceId;
  let count = 0;
  for (let day = first; day <= last; day++) {
    const year = new Date(day * 86_400_000).getUTCFullYear();
    const list = city === null ? null : holidayListOf(plan, city, year);
    if (!isWeekend(day as Day) && strengthOn(list, day as Day) !== 'closed') count += 1;
  }
  return count;
}

/** Every city of every meeting against the text. */
export function placeOracle(plan: Plan, today: Today): Expected {
  const found: string[] = [];
  for (const mandate of plan.mandates.values()) {
    if (!mandate.place) continue;
    const { places, country } = mandate.place;
    for (const event of placed(plan, today, mandate)) {
      const ids =
        event.sittings.length === 0
          ? [event.placeId]
          : event.sittings.map((sitting) => sitting.placeId ?? event.placeId);
      const wrong = [...new Set(ids)].filter((id) => {
        const place = placeById(plan, id);
        if (!place || place.online) return false;
        return !places.includes(place.id) && (country === null || place.country !== country);
      });
      if (wrong.length === 0) continue;
      const gravity = mandate.flexible === null ? 'error' : 'warning';
      found.push(`${gravity} event:${event.id}|mandate:${mandate.id} ${wrong.length}`);
    }
  }
  return found.sort();
}

/** Every thematic session with a number of panels. */
export function panelsOracle(plan: Plan, today: Today): Expected {
  const found: string[] = [];
  for (const mandate of plan.mandates.values()) {
    for (const { id, kind, panels } of meetingsFor(plan, today, mandate)) {
      if (kind !== 'thematic-session' || panels === null || !mandate.panels) continue;
      if (panels >= mandate.panels.min && panels <= mandate.panels.max) continue;
      found.push(`warning event:${id}|mandate:${mandate.id} ${panels}`);
    }
  }
  return found.sort();
}

/** Every event against its phase, and every pair of phases. */
export function phaseOracle(plan: Plan, today: Today): Expected {
  const windows = windowsOf(plan, today.day);
  const found: string[] = [];
  const live = liveEvents(plan, today.day).filter((event) => daysOf(event).length > 0);
  const phases = live.filter((event) => event.kind === 'phase');
  for (const event of live) {
    if (event.kind === 'phase' || event.kind === 'application-window' || isAway(event)) continue;
    const phaseId = plan.mandates.get(event.mandateId ?? '')?.phaseId ?? null;
    const days = daysOf(event);
    const nearest = phases
      .filter((phase) => phaseId !== null && phase.mandateId === phaseId)
      .map((phase) => {
        const [start, last] = daysOf(phase) as [number, number];
        const outside = Math.max(...days.map((day) => Math.max(start - day, day - last)));
        return { id: phase.id, outside: Math.max(0, outside) };
      })
      .sort((a, b) => a.outside - b.outside || (a.id < b.id ? -1 : 1))[0];
    if (nearest && nearest.outside > 0) {
      found.push(`warning event:${event.id}|phase:${nearest.id} ${nearest.outside}`);
    }
  }
  for (const a of phases) {
    for (const b of phases) {
      if (a.id >= b.id || processOf(plan, a) !== processOf(plan, b)) continue;
      const [x, y] = [a, b].map((e) => windows.get(e.mandateId ?? ''));
      if (!x || !y) continue;
      const from = Math.max(x.from ?? -Infinity, y.from ?? -Infinity);
      const to = Math.min(x.to ?? Infinity, y.to ?? Infinity);
      const days = Math.min(a.span!.end, b.span!.end) - Math.max(a.span!.start, b.span!.start);
      if (from <= to || days <= 0) continue;
      const mandates = [...new Set([a.mandateId, b.mandateId])].sort().map((id) => `mandate:${id}`);
      found.push(`warning ${mandates.join('|')}|phase:${a.id}|phase:${b.id} ${days}`);
    }
  }
  return found.sort();
}

/** Every mandate, and every member where each is asked for: with nothing planned, what is said of it first. */
export function unplannedOracle(
  asked: 'due-soon' | 'unscheduled',
  plan: Plan,
  today: Today,
): Expected {
  const windows = windowsOf(plan, today.day);
  const { dueSoonDays, unscheduledDays } = settingsOf(plan);
  const found: string[] = [];
  for (const mandate of plan.mandates.values()) {
    if (mandate.kind === 'phase') continue;
    for (const member of membersAsked(plan, mandate)) {
      const { from, to } = windows.get(windowKey(mandate.id, member))!;
      const answers = eventsFor(plan, today, mandate.id).filter(
        (event) => member === null || event.memberId === member,
      );
      if (answers.length > 0 || (to !== null && to < today.day)) continue;
      const isSoon = to !== null && to - today.day <= dueSoonDays;
      const edge = from ?? to;
      const isNear = edge !== null && edge - today.day <= unscheduledDays;
      const follows = mandate.after.some((id) => isOver(plan, today, plan.mandates.get(id)));
      const isSilent = from === null && to === null && mandate.othersAct;
      const ids = [mandate.id, ...(member === null ? [] : [member])].sort();
      const subjects = ids.map((id) => `mandate:${id}`).join('|');
      if (asked === 'due-soon' && isSoon) found.push(`notice ${subjects} ${to - today.day}`);
      if (asked === 'unscheduled' && !isSoon && !isSilent && (isNear || follows)) {
        found.push(`warning ${subjects}`);
      }
    }
  }
  return found.sort();
}

function membersAsked(plan: Plan, mandate: Mandate): readonly (string | null)[] {
  if (mandate.eachOf === null) return [null];
  return [...plan.mandates.values()]
    .filter((m) => m.groupId === mandate.eachOf && m.eachOf === null)
    .map((m) => m.id);
}

/** Something was planned and the last of it is past; a total is over after the day on which its days are reached. */
function isOver(plan: Plan, today: Today, mandate: Mandate | undefined): boolean {
  const events = mandate ? eventsFor(plan, today, mandate.id) : [];
  if (!mandate || events.length === 0) return false;
  if (!mandate.days?.total || mandate.days.min === null) {
    return events.every((event) => daysOf(event).at(-1)! < today.day);
  }
  const past = events
    .filter(isMeeting)
    .flatMap((event) => event.sittings.filter((sitting) => sitting.day < today.day));
  const sat = past.reduce((sum, sitting) => sum + sittingDays([sitting]), 0);
  return past.length > 0 && sat >= mandate.days.min * DAYS_OF[mandate.days.unit];
}

/** Every meeting that is past. */
export function unconfirmedOracle(plan: Plan, today: Today): Expected {
  const live = liveEvents(plan, today.day);
  return live
    .filter((event) => isMeeting(event) && event.state !== 'held' && event.sittings.length > 0)
    .filter((event) => !live.some((e) => e.id === event.parentId && isMeeting(e) && daysOf(e)[0]))
    .filter((event) => daysOf(event).at(-1)! < today.day)
    .map((event) => {
      const mandate = plan.mandates.has(event.mandateId ?? '') ? `|mandate:${event.mandateId}` : '';
      return `notice event:${event.id}${mandate} ${daysOf(event).at(-1)}`;
    })
    .sort();
}

/** Every document and the meeting that it is for. */
export function documentLeadOracle(plan: Plan, today: Today): Expected {
  const { draftLeadDays, documentLeadDays } = settingsOf(plan);
  const live = liveEvents(plan, today.day);
  const found: string[] = [];
  for (const document of live) {
    if (document.kind !== 'document' || !document.at) continue;
    const meeting = live.find((event) => event.id === document.forEventId);
    if (!meeting || !isMeeting(meeting) || meeting.sittings.length === 0) continue;
    const isDraft = meeting.kind === 'negotiation-round';
    const days = daysOf(meeting)[0]! - document.at.day;
    if (days >= (isDraft ? draftLeadDays : documentLeadDays)) continue;
    const subjects = [document.id, meeting.id].sort().map((id) => `event:${id}`);
    found.push(`${isDraft ? 'notice' : 'warning'} ${subjects.join('|')} ${days}`);
  }
  return found.sort();
}

function eventsFor(plan: Plan, today: Today, mandateId: string): readonly EventAsOf[] {
  return liveEvents(plan, today.day).filter(
    (event) => event.mandateId === mandateId && daysOf(event).length > 0 && !isAway(event),
  );
}

function placed(plan: Plan, today: Today, mandate: Mandate): readonly EventAsOf[] {
  return liveEvents(plan, today.day).filter(
    (event) => event.mandateId === mandate.id && !isAway(event),
  );
}

function meetingsFor(plan: Plan, today: Today, mandate: Mandate): readonly EventAsOf[] {
  return liveEvents(plan, today.day).filter(
    (event) => event.mandateId === mandate.id && isMeeting(event),
  );
}
