import { type Look, lookOf } from '@shared/gantt/look';
import type { Plan } from '@shared/model/plan';

/** The plan without the events and mandates of hidden kinds; the same where none is hidden. What lies under a mandate
 *  that is hidden stays. */
export function withoutLooks(plan: Plan, hidden: ReadonlySet<Look>): Plan {
  if (hidden.size === 0) return plan;
  const keep = <T extends { readonly kind: Parameters<typeof lookOf>[0] }>(
    rows: ReadonlyMap<string, T>,
  ) =>
    new Map([...rows].filter(([, row]) => row.kind === 'phase' || !hidden.has(lookOf(row.kind))));
  return { ...plan, events: keep(plan.events), mandates: keep(plan.mandates) };
}
