import { z } from 'zod';
import type { Change } from '../model/change';
import type { PlanEvent } from '../model/event';
import { withDates } from '../model/moved';
import type { Plan } from '../model/plan';
import { refuse, type Refusal } from '../model/result';
import type { Day } from '../model/time';
import { attendeesArg, datesArg, idArg } from './args/values';
import { command } from './command';
import { sortedDates } from './steps/checkDates';
import { checkEvent } from './steps/checkEvent';
import { defined } from './steps/defined';
import { eventFor } from './steps/eventFor';
import { added, changed, did } from './steps/rows';
import { eventWords, mandateWords } from './steps/titleWords';

const editArg = z.object({
  eventId: idArg,
  dates: datesArg.optional(),
  placeId: idArg.nullable().optional(),
  room: z.string().nullable().optional(),
  parentId: idArg.nullable().optional(),
  attendees: attendeesArg.optional(),
  panels: z.int().min(0).nullable().optional(),
});

const scheduleArg = z.object({
  mandateId: idArg,
  memberId: idArg.nullable(),
  dates: datesArg,
  placeId: idArg.nullable(),
});

const orderArg = z.object({
  mandateId: idArg,
  before: z.array(idArg).readonly(),
  after: z.array(idArg).readonly(),
});

type Edit = z.infer<typeof editArg>;

/** A repair that was shown, as one step: events on other dates (confirmed ones keep what they were), in another place or
 *  room, with other people or panels, a part that stands alone, events that answer a mandate for the first time, and
 *  mandates with fewer relations. All of it or nothing. */
export const applyRepair = command({
  id: 'apply-repair',
  args: z.object({
    edits: z.array(editArg).readonly(),
    schedules: z.array(scheduleArg).readonly(),
    orders: z.array(orderArg).readonly().default([]),
  }),
  run: (plan, { edits, schedules, orders }, { today, newId }) => {
    const changes: Change[] = [];
    for (const edit of edits) {
      const before = plan.events.get(edit.eventId);
      if (!before) return refuse('event-not-found');
      const after = edited(before, edit, today.day);
      const refusal = laterMove(before, edit, today.day) ?? checkEvent(plan, before, after);
      if (refusal) return { ok: false, error: refusal };
      changes.push(...changed('events', before, after));
    }
    for (const { mandateId, memberId, dates, placeId } of schedules) {
      const mandate = plan.mandates.get(mandateId);
      if (!mandate) return refuse('mandate-not-found');
      const event = { ...eventFor(mandate, memberId, newId), ...sortedDates(dates), placeId };
      const refusal = checkEvent(plan, null, event);
      if (refusal) return { ok: false, error: refusal };
      changes.push(added('events', event));
    }
    for (const { mandateId, before, after } of orders) {
      const mandate = plan.mandates.get(mandateId);
      if (!mandate) return refuse('mandate-not-found');
      const ordered = {
        ...mandate,
        before: mandate.before.filter((id) => before.includes(id)),
        after: mandate.after.filter((id) => after.includes(id)),
      };
      changes.push(...changed('mandates', mandate, ordered));
    }
    return did(changes, words(plan, changes));
  },
});

function edited(before: PlanEvent, edit: Edit, today: Day): PlanEvent {
  const { dates } = edit;
  const patch = Object.entries(defined(edit)).filter(([k]) => k !== 'eventId' && k !== 'dates');
  const after = { ...before, ...Object.fromEntries(patch) };
  return dates ? withDates(after, sortedDates(dates), today) : after;
}

/** What a later decision moved is not what is seen as of the day. */
function laterMove(before: PlanEvent, { dates }: Edit, today: Day): Refusal | null {
  const later = dates && before.moves.find((m) => m.on !== null && m.on > today);
  return later ? refuse('moved-later', { day: later.on! }).error : null;
}

function words(plan: Plan, changes: readonly Change[]): Record<string, string> {
  const change = changes[0];
  if (change?.table === 'mandates' && change.after) return mandateWords(change.after);
  return change ? eventWords(plan, change.after as PlanEvent) : {};
}
