import { type EventDates, type PlanEvent } from '../model/event';
import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import { addDays, type Day } from '../model/time';
import type { Repair } from '../repairs/repair';
import type { Translate } from '.';

/** The clear days that a repair leaves between the two events of a finding. */
export interface RepairGap {
  /** The event that is earlier then, and the one that is later. */
  readonly firstId: string;
  readonly thenId: string;
  /** First clear day, and the day after the last: they are one where there is none. */
  readonly from: Day;
  readonly to: Day;
  readonly clear: number;
  /** Days that the rule asks for; null where it asks for none. */
  readonly needed: number | null;
  readonly rule: Finding['rule'];
}

/** The gap between the two events of a finding once a repair is made, where they are nearest; null where it is about
 *  other things, where nothing moves, or where the two still share a day. */
export function gapAfter(finding: Finding, repair: Repair, plan: Plan): RepairGap | null {
  const ids = finding.subjects.flatMap((s) => (s.startsWith('event:') ? [s.slice(6)] : []));
  const [a, b] = ids.map((id) => eventAfter(id, repair, plan));
  if (!a || !b || ids.length !== 2 || repair.moved.length === 0) return null;
  const one = nearest(a, b);
  const other = nearest(b, a);
  const found = one && (!other || one.clear <= other.clear) ? one : other;
  if (!found) return null;
  return { ...found, needed: neededBy(finding), rule: finding.rule };
}

/** "1 clear day, 1 needed". */
export function gapText({ clear, needed, rule }: RepairGap, t: Translate): string {
  if (needed === null) return t('repairs.gap.between', { clear });
  if (rule === 'document-lead') {
    return t('repairs.gap.lead', { clear: clear + 1, needed: String(needed) });
  }
  return t('repairs.gap.needed', { clear, needed: String(needed) });
}

function neededBy({ rule, facts }: Finding): number | null {
  const value = rule === 'travel' ? facts.needed : rule === 'document-lead' ? facts.lead : null;
  return typeof value === 'number' ? value : null;
}

function eventAfter(id: string, repair: Repair, plan: Plan): PlanEvent | null {
  const change = repair.changes.find((c) => c.table === 'events' && c.key === id);
  return ((change?.after as PlanEvent | undefined) ?? plan.events.get(id)) || null;
}

/** The fewest clear days from a day of one to a later day of the other; null where no day of the other is later, or one
 *  day is of both. */
function nearest(first: PlanEvent, then: PlanEvent) {
  const [days, later] = [daysOf(first), daysOf(then)];
  let found: { from: Day; to: Day; clear: number } | null = null;
  for (const day of days) {
    for (const next of later) {
      if (next === day) return null;
      if (next < day || (found && next - day - 1 >= found.clear)) continue;
      found = { from: addDays(day, 1), to: next, clear: next - day - 1 };
    }
  }
  return found && { firstId: first.id, thenId: then.id, ...found };
}

function daysOf({ span, sittings, at }: EventDates): readonly Day[] {
  if (span) return [span.start, addDays(span.end, -1)];
  return at ? [at.day] : sittings.map((s) => s.day);
}
