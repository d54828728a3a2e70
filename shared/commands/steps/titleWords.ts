import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import type { Plan } from '../../model/plan';
import type { LocalText } from '../../model/text';

/** Words of an undo label for an event: its own title, else that of its mandate in every language (title, title_fr,
 *  title_es), so that the label can be read after the reader changed the language. */
export function eventWords(plan: Pick<Plan, 'mandates'>, event: PlanEvent): Record<string, string> {
  if (event.title !== '') return { title: event.title };
  const mandate = plan.mandates.get(event.mandateId ?? '');
  return mandate ? mandateWords(mandate) : { title: event.symbol };
}

/** Words of an undo label for a mandate. */
export function mandateWords(mandate: Mandate): Record<string, string> {
  return textWords(mandate.shortTitle);
}

/** Words of an undo label for a text in every language. */
export function textWords(text: LocalText): Record<string, string> {
  return { title: text.en, title_fr: text.fr, title_es: text.es };
}
