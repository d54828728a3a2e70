import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '@shared/model/event';
import type { Change } from '@shared/model/change';
import { gravities } from '@shared/model/finding';
import { shiftDates } from '@shared/gantt/draft';
import { addDays } from '@shared/model/time';
import { obstacleTo } from '@shared/repairs/agenda';
import { whatIf } from '@shared/repairs/whatIf';
import { createChecker } from '@shared/rules/createChecker';
import { asOf, inState, meeting, planWith } from '../../support/build';
import { firstOfSmall } from '../../support/oracles/smallEvents';
import { clashingPlan } from '../../support/clashingPlan';
import { planRuns, usualSeed } from '../../support/runs';

const today = { day: addDays(firstOfSmall, 2), instant: null };
const rank = (gravity: (typeof gravities)[number]) => gravities.indexOf(gravity);

describe('an obstacle that is seen without a trial', () => {
  it('is what a trial would say too, for any meeting moved by any days in any crowded plan', () => {
    let forbidden = 0;
    let mild = 0;
    const runs = { numRuns: planRuns(25), ...usualSeed };
    fc.assert(
      fc.property(clashingPlan, fc.integer({ min: -4, max: 4 }), (plan, by) => {
        const checker = createChecker(plan, today);
        const findings = checker.findings();
        for (const event of plan.events.values()) {
          if (classOf(event) !== 'meeting' || event.sittings.length === 0) continue;
          const after = { ...event, ...shiftDates(event, by) };
          const change: Change = { table: 'events', key: event.id, before: event, after };
          for (const finding of findings.slice(0, 12)) {
            const obstacle = obstacleTo([change], finding, checker);
            if (!obstacle) continue;
            const { adds, gone } = whatIf(checker, [change]);
            const against = adds.filter((f) => rank(f.gravity) <= rank(finding.gravity));
            if (!obstacle.forbids) {
              mild += 1;
              expect(against.map((f) => f.rule)).toContain(obstacle.rule);
              continue;
            }
            forbidden += 1;
            const isGraver = against.some((f) => rank(f.gravity) < rank(finding.gravity));
            const isAlike = against.some((f) => f.rule === finding.rule);
            expect(isGraver || isAlike || !gone.includes(finding.key)).toBe(true);
          }
        }
      }),
      runs,
    );
    expect(forbidden).toBeGreaterThan(50);
    expect(mild).toBeGreaterThan(5);
  }, 60_000);

  it('sees a day on which somebody else meets, and a day too near to another city', () => {
    const own = { kind: 'own-meeting', states: inState('confirmed') } as const;
    const plan = planWith({
      events: [
        meeting('a', '2017-06-05', { ...own, placeId: 'geneva' }),
        meeting('b', '2017-06-05', { ...own, placeId: 'geneva' }),
        meeting('c', '2017-06-08', { ...own, placeId: 'new-york' }),
      ],
    });
    const checker = createChecker(plan, asOf('2017-05-15'));
    const finding = checker.findings().find((f) => f.rule === 'overlap')!;
    const moved = (by: number): Change => {
      const before = plan.events.get('a')!;
      const after = { ...before, ...shiftDates(before, by) };
      return { table: 'events', key: 'a', before, after };
    };
    expect(obstacleTo([moved(0)], finding, checker)).toEqual({ rule: 'overlap', forbids: true });
    expect(obstacleTo([moved(1)], finding, checker)).toBeNull();
    expect(obstacleTo([moved(2)], finding, checker)).toEqual({ rule: 'travel', forbids: false });
    expect(obstacleTo([moved(3)], finding, checker)).toEqual({ rule: 'overlap', forbids: true });
  });
});
