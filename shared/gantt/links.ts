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
  if (selection?.type !== 'event') return [];
  const event = plan.events.get(selection.id);
  if (!event) return [];
  const key = keyOfTarget(selection);
  const links: Link[] = [];
  if (event.forEventId !== null) links.push({ from: key, to: `event:${event.forEventId}` });
  const before = new Set<string>();
  const after = new Set<string>();
  const mandate = plan.mandates.get(event.mandateId ?? '');
  for (const id of mandate?.before ?? []) before.add(id);
  for (const id of mandate?.after ?? []) after.add(id);
  for (const other of plan.mandates.values()) {
    if (mandate && other.before.includes(mandate.id)) after.add(other.id);
    if (mandate && other.after.includes(mandate.id)) before.add(other.id);
  }
  for (const other of plan.events.values()) {
    if (other.id === event.id) continue;
    const otherKey = `event:${other.id}`;
    if (other.forEventId === event.id) links.push({ from: otherKey, to: key });
    if (other.mandateId === null || other.memberId !== null) continue;
    if (before.has(other.mandateId)) links.push({ from: key, to: otherKey });
    if (after.has(other.mandateId)) links.push({ from: otherKey, to: key });
  }
  return links;
}
