import type { PlanEvent } from '../model/event';
import type { Plan } from '../model/plan';
import { keyOfTarget, type RowTarget } from './row';

/** One thing that must be over before another begins; keys of events. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** The dependencies of what is selected: its mandate's relations, the document for a meeting, the meeting of a
 *  document. Only between events that exist; no order. */
export function linksOf(plan: Plan, selection: RowTarget | null): readonly Link[] {
  const event = selection?.type === 'event' ? plan.events.get(selection.id) : undefined;
  if (!selection || !event) return [];
  const key = keyOfTarget(selection);
  const links: Link[] = [];
  if (event.forEventId !== null) links.push({ from: key, to: `event:${event.forEventId}` });
  const { followers, leaders } = relationsOf(plan, event.mandateId);
  for (const other of plan.events.values()) {
    if (other.id === event.id) continue;
    if (leads(other, event, leaders)) links.push({ from: `event:${other.id}`, to: key });
    else if (answers(other, followers)) links.push({ from: key, to: `event:${other.id}` });
  }
  return links;
}

function leads(other: PlanEvent, event: PlanEvent, leaders: ReadonlySet<string>): boolean {
  return other.forEventId === event.id || answers(other, leaders);
}

function answers(event: PlanEvent, mandates: ReadonlySet<string>): boolean {
  return event.mandateId !== null && event.memberId === null && mandates.has(event.mandateId);
}

/** Mandates that must follow one, and those that must come before it, whichever of the two says so. */
function relationsOf(
  plan: Plan,
  mandateId: string | null,
): { readonly followers: ReadonlySet<string>; readonly leaders: ReadonlySet<string> } {
  const mandate = plan.mandates.get(mandateId ?? '');
  const followers = new Set(mandate?.before);
  const leaders = new Set(mandate?.after);
  if (!mandate) return { followers, leaders };
  for (const other of plan.mandates.values()) {
    if (other.before.includes(mandate.id)) leaders.add(other.id);
    if (other.after.includes(mandate.id)) followers.add(other.id);
  }
  return { followers, leaders };
}
