import type { PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { placeById } from '@shared/places/index';

/** The title of an event: its own, else that of its mandate, else its symbol; may be empty. */
export function eventTitle(
  plan: Pick<Plan, 'mandates'>,
  event: PlanEvent,
  language: Language,
): string {
  if (event.title !== '') return event.title;
  const mandate = plan.mandates.get(event.mandateId ?? '');
  return mandate ? mandateTitle(plan, mandate, event.memberId, language) : event.symbol;
}

/** As eventTitle, short where its mandate has a short title. */
export function eventShortTitle(
  plan: Pick<Plan, 'mandates'>,
  event: PlanEvent,
  language: Language,
): string {
  const mandate = plan.mandates.get(event.mandateId ?? '');
  if (!mandate || (event.title !== '' && mandate.eachOf === null && mandate.days?.total)) {
    return eventTitle(plan, event, language);
  }
  return mandate.shortTitle[language] || eventTitle(plan, event, language);
}

/** The title of a mandate, with its member's where it asks something of each. */
export function mandateTitle(
  plan: Pick<Plan, 'mandates'>,
  mandate: Mandate,
  memberId: string | null,
  language: Language,
): string {
  const member = plan.mandates.get(memberId ?? '');
  const own = mandate.title[language];
  return member ? `${own}: ${member.shortTitle[language]}` : own;
}

/** The name of a place; the id itself where nobody knows it, empty where there is none. */
export function placeName(
  plan: Pick<Plan, 'places'>,
  id: string | null,
  language: Language,
): string {
  if (id === null) return '';
  return placeById(plan, id)?.name[language] ?? id;
}
