import { lastDay, type PlanEvent, firstDay } from '@shared/model/event';
import type { Mandate, Window } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import { placeById } from '@shared/places/index';
import { sittingDays } from '@shared/model/sittingDays';

/** Whether an event does what its mandate says: yes, no, or null where nothing can be said. The rules say more; this is
 *  for the check mark beside a fact only. */
export interface MandateChecks {
  readonly window: boolean | null;
  readonly place: boolean | null;
  readonly days: boolean | null;
  readonly panels: boolean | null;
}

/** The check marks of an event beside its mandate. */
export function mandateChecks(
  plan: Pick<Plan, 'places'>,
  event: PlanEvent,
  mandate: Mandate,
  window: Window,
): MandateChecks {
  return {
    window: fitsWindow(event, window),
    place: fitsPlace(plan, event, mandate),
    days: fitsDays(event, mandate),
    panels:
      mandate.panels === null || event.panels === null
        ? null
        : event.panels >= mandate.panels.min && event.panels <= mandate.panels.max,
  };
}

function fitsWindow(event: PlanEvent, { from, to }: Window): boolean | null {
  const first = firstDay(event);
  const last = lastDay(event);
  if (first === null || last === null || (from === null && to === null)) return null;
  return (from === null || first >= from) && (to === null || last <= to);
}

function fitsPlace(
  plan: Pick<Plan, 'places'>,
  event: PlanEvent,
  { place }: Mandate,
): boolean | null {
  if (place === null || event.placeId === null) return null;
  const ids = [event.placeId, ...event.sittings.flatMap((s) => s.placeId ?? [])];
  return ids.every(
    (id) =>
      place.places.includes(id) ||
      (place.country !== null && placeById(plan, id)?.country === place.country),
  );
}

function fitsDays(event: PlanEvent, { days }: Mandate): boolean | null {
  if (days === null || days.total || days.unit === 'weeks' || event.sittings.length === 0) {
    return null;
  }
  const sat = sittingDays(event.sittings) * (days.unit === 'half-days' ? 2 : 1);
  return (days.min === null || sat >= days.min) && (days.max === null || sat <= days.max);
}
