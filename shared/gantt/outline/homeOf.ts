import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import type { OutlineInput } from './context';
import type { Node } from './node';

/** The line under which an event stands that is not the answer to a mandate: that of the member it is asked of, of what
 *  it is a part of, of the mandate that it cites, of what it is for; null where it stands in its phase. */
export function homeOf(
  input: OutlineInput,
  event: PlanEvent,
  nodeOf: (eventId: string | null) => Node | null,
  nodeOfMandate: ReadonlyMap<string, Node>,
  cited: (event: PlanEvent) => Mandate | null,
): Node | null {
  const member = event.mandateId === null ? null : nodeOfMandate.get(event.memberId ?? '');
  if (member) return member;
  const part = parentNode(input, event, nodeOf, event.parentId);
  if (part) return part;
  const mandate = event.mandateId === null ? cited(event) : null;
  const byCite = mandate ? nodeOfMandate.get(mandate.id) : undefined;
  if (byCite) return byCite;
  if (event.kind !== 'document') return null;
  return parentNode(input, event, nodeOf, event.forEventId);
}

/** The node of the event that another names, but null in a circle, which would hide both. */
function parentNode(
  input: OutlineInput,
  event: PlanEvent,
  nodeOf: (eventId: string | null) => Node | null,
  named: string | null,
): Node | null {
  if (named === null || input.plan.events.get(named)?.kind === 'phase') return null;
  let at: PlanEvent | undefined = event;
  for (let depth = 0; at && depth < 16; depth++) {
    const next: string | null = at.parentId ?? at.forEventId;
    if (next === null) return nodeOf(named);
    if (next === event.id) return null;
    at = input.plan.events.get(next);
  }
  return at ? null : nodeOf(named);
}
