import { translator } from '@shared/i18n/index';
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

/** What an event is called wherever there is little room (outline, chart, month, status bar, what lies beside it): the
 *  short title of its mandate where no other event answers that, which the title that was typed begins with or explains.
 *  Where there is room (heading of the inspector, schedule, paper, calendars) it is called by eventTitle. */
export function eventShortTitle(
  plan: Pick<Plan, 'mandates' | 'events'>,
  event: PlanEvent,
  language: Language,
): string {
  const mandate = plan.mandates.get(event.mandateId ?? '');
  if (!mandate) return eventTitle(plan, event, language);
  const short = mandate.shortTitle[language];
  const member = plan.mandates.get(event.memberId ?? '');
  if (member) return ofMember(short, member, language);
  const isOnly = (answersOf(plan.events).get(mandate.id) ?? 0) <= 1;
  return (isOnly || event.title === '') && short !== '' ? short : eventTitle(plan, event, language);
}

const answerCounts = new WeakMap<Plan['events'], ReadonlyMap<string, number>>();

/** How many events answer each mandate; counted once for each table of events. */
function answersOf(events: Plan['events']): ReadonlyMap<string, number> {
  const known = answerCounts.get(events);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { mandateId } of events.values()) {
    if (mandateId !== null) counts.set(mandateId, (counts.get(mandateId) ?? 0) + 1);
  }
  answerCounts.set(events, counts);
  return counts;
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
  return member ? ofMember(own, member, language) : own;
}

/** The title of a mandate that asks something of each member, with the member it is asked of. */
export function ofMember(title: string, member: Mandate, language: Language): string {
  return translator(language)('words.ofMember', { title, member: member.shortTitle[language] });
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
