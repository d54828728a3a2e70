import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';

/** The title of an event as it is typed, else that of its mandate in the reader's language. */
export function eventTitle(plan: Plan, event: PlanEvent, language: Language): string {
  if (event.title !== '') return event.title;
  return plan.mandates.get(event.mandateId ?? '')?.title[language] ?? '';
}
