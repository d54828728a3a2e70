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

/** The dependencies of everything in a plan: each document to its meeting, and what answers one mandate to what answers
 *  those that must follow it. Each once, in no order. */
export function allLinksOf(plan: Plan): readonly Link[] {
  const links = new Map<string, Link>();
  const add = (from: string, to: string) =>
    links.set(`${from}>${to}`, { from: `event:${from}`, to: `event:${to}` });
  const answering = new Map<string, string[]>();
  for (const event of plan.events.values()) {
    if (event.forEventId !== null) add(event.id, event.forEventId);
    if (event.mandateId === null || event.memberId !== null) continue;
    const list = answering.get(event.mandateId);
    if (list) list.push(event.id);
    else answering.set(event.mandateId, [event.id]);
  }
  const order = (first: string, then: string) => {
    for (const from of answering.get(first) ?? []) {
      for (const to of answering.get(then) ?? []) add(from, to);
    }
  };
  for (const mandate of plan.mandates.values()) {
    for (const id of mandate.before) order(mandate.id, id);
    for (const id of mandate.after) order(id, mandate.id);
  }
  return [...links.values()];
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
