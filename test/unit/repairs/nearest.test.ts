import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOn, type Today } from '@shared/model/asOf';
import { applyChanges } from '@shared/model/change';
import { firstDay, lastDay, type PlanEvent } from '@shared/model/event';
import { type Finding, gravities } from '@shared/model/finding';
import { withDates } from '@shared/model/moved';
import type { Plan } from '@shared/model/plan';
import { addDays, type Day, isWeekend } from '@shared/model/time';
import { shiftDates } from '@shared/gantt/draft';
import { placeById } from '@shared/places';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { firstOfSmall } from '../../support/oracles/smallEvents';
import { clashingPlan } from '../../support/clashingPlan';
import { planRuns, usualSeed } from '../../support/runs';

const today: Today = { day: addDays(firstOfSmall, 2), instant: null };
const REACH = 9;
const rank = (finding: Finding) => gravities.indexOf(finding.gravity);
const stands = (finding: Finding) => finding.waiver?.status !== 'holds';

/** True where no weekend and no day that is closed at its place is sat on. */
function isWorkable(plan: Plan, event: PlanEvent): boolean {
  return event.sittings.every(({ day, placeId }) => {
    if (isWeekend(day)) return false;
    const place = placeById(plan, placeId ?? event.placeId);
    if (!place?.dutyStation) return true;
    const lists = [...plan.holidayLists.values()].filter((l) => l.placeId === place.id);
    return !lists.some((l) => l.holidays.some((h) => h.day === day && h.strength === 'closed'));
  });
}

function isIn(plan: Plan, event: PlanEvent, first: Day, last: Day): boolean {
  if (event.mandateId === null) return true;
  const each = plan.mandates.get(event.mandateId)?.eachOf ?? null;
  const member = each === null ? null : event.memberId;
  const { from, to } = windowOf(resolveWindows(plan, today.day), event.mandateId, member);
  return (from === null || first >= from) && (to === null || last <= to);
}

/** Days by which a meeting of one sitting can go so that a finding is gone and nothing as grave comes: tried one by one
 *  with a check of the whole plan, the nearest of them; null where there is none. */
function slowly(plan: Plan, finding: Finding, event: PlanEvent): number | null {
  const before = new Map(
    checkPlan(plan, today)
      .filter(stands)
      .map((f) => [f.key, f]),
  );
  const wasIn = isIn(plan, event, firstDay(event)!, lastDay(event)!);
  for (let n = 1; n <= REACH; n++) {
    for (const by of [n, -n]) {
      const dates = shiftDates(event, by);
      const after = withDates(event, dates, today.day);
      if (firstDay(after)! < today.day || !isWorkable(plan, after)) continue;
      if (wasIn && !isIn(plan, event, firstDay(after)!, lastDay(after)!)) continue;
      const moved = applyChanges(plan, [{ table: 'events', key: event.id, before: event, after }]);
      const all = checkPlan(moved, today);
      const found = all.filter(stands);
      if (all.some((f) => f.key === finding.key)) continue;
      const isGrave = found.some((f) => {
        const was = before.get(f.key);
        return rank(f) <= rank(finding) && (!was || rank(f) < rank(was) || grew(was, f));
      });
      if (!isGrave) return n;
    }
  }
  return null;
}

/** A larger number in the facts of a finding that stood before. */
function grew(was: Finding, is: Finding): boolean {
  return Object.entries(is.facts).some(([name, value]) => {
    const old = was.facts[name];
    if (typeof value !== 'number' || typeof old !== 'number') return false;
    return name === 'clear' ? value < old : !/day$/i.test(name) && value > old;
  });
}

function canMove(plan: Plan, event: PlanEvent | undefined): event is PlanEvent {
  if (!event || event.sittings.length !== 1 || event.kind === 'leave' || event.kind === 'travel') {
    return false;
  }
  if ([...plan.events.values()].some((e) => e.parentId === event.id)) return false;
  if (event.moves.length > 0 || event.parentId !== null) return false;
  return firstDay(event)! >= today.day && stateOn(event, today.day) !== 'held';
}

describe('the dates of a repair', () => {
  it('are the nearest that fit, as a slow search of every day near by finds them', () => {
    let compared = 0;
    fc.assert(
      fc.property(clashingPlan, (plan) => {
        const checker = createChecker(plan, today);
        const findings = checker
          .findings()
          .filter((f) => ['overlap', 'travel', 'non-working-day', 'reference'].includes(f.rule))
          .filter((f) => stands(f) && f.gravity !== 'notice');
        for (const finding of findings.slice(0, 2)) {
          const answer = repairsOf(finding, plan, today, { checker });
          for (const subject of finding.subjects) {
            const event = plan.events.get(subject.slice(6));
            if (!canMove(plan, event)) continue;
            const slow = slowly(plan, finding, event);
            const moves =
              'repairs' in answer
                ? answer.repairs.filter(
                    (r) =>
                      r.kind === 'move' && r.moved[0]!.eventId === event.id && isStrict(r, finding),
                  )
                : [];
            const found = moves.map((r) => Math.abs(r.moved[0]!.days));
            if (slow === null) expect(found.filter((n) => n <= REACH)).toEqual([]);
            else {
              compared += 1;
              expect(Math.min(...found)).toBe(slow);
            }
          }
        }
      }),
      { numRuns: planRuns(16), ...usualSeed },
    );
    expect(compared).toBeGreaterThan(5);
  }, 60_000);
});

function isStrict({ adds }: { readonly adds: readonly Finding[] }, finding: Finding): boolean {
  return adds.every((f) => rank(f) > rank(finding));
}
