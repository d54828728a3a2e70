import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Today } from '@shared/model/asOf';
import { applyChanges, type Change } from '@shared/model/change';
import type { Finding, FindingsDelta } from '@shared/model/finding';
import type { Plan, TableName } from '@shared/model/plan';
import { defaultSettings, settingsOf, tableNames } from '@shared/model/plan';
import { addDays, day, formatIsoDay } from '@shared/model/time';
import type { EpochMin } from '@shared/model/zone';
import { rules } from '@shared/rules';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import type { Rule } from '@shared/rules/rule';
import { asOf, city, meeting, planWith } from '../../support/build';
import { editRuns, isLong } from '../../support/runs';
import { smallDay } from '../../support/oracles/smallEvents';
import {
  crowdedPlan,
  type SmallEdit,
  smallEdit,
  smallPlan,
  toChange,
} from '../../support/oracles/smallPlans';

const RUNS = editRuns(100);
/** A busy machine takes its time. */
const timeout = isLong ? 0 : 60_000;

const smallToday: fc.Arbitrary<Today> = fc
  .tuple(smallDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => ({
    day,
    instant: minute === null ? null : ((day * 1440 + minute) as EpochMin),
  }));

type Step =
  | { readonly edits: readonly SmallEdit[] }
  | { readonly today: Today }
  | { readonly homeZone: string };

const zones = ['America/New_York', 'Europe/Zurich', 'Pacific/Kiritimati', 'Mars/Base'] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(smallEdit, { minLength: 1, maxLength: 3 }).map((edits) => ({ edits })),
  },
  { weight: 1, arbitrary: smallToday.map((today) => ({ today })) },
  { weight: 2, arbitrary: fc.constantFrom(...zones).map((homeZone) => ({ homeZone })) },
);

describe('a checker that is kept up to date', () => {
  it(
    'says what a new one would say, after edits of every kind and on other days',
    { timeout },
    () => {
      const made = { rows: 0, days: 0, homeZones: 0 };
      fc.assert(
        fc.property(
          fc.oneof(smallPlan, crowdedPlan),
          smallToday,
          fc.array(step, { maxLength: 6 }),
          (first, today, steps) => {
            let plan = first;
            let now = today;
            const checker = createChecker(plan, now);
            let known = [...checker.findings()];
            for (const one of steps) {
              let delta: FindingsDelta;
              if ('today' in one) {
                now = one.today;
                made.days += 1;
                delta = checker.setToday(now);
              } else {
                const changes =
                  'edits' in one ? changesOf(plan, one.edits) : moved(plan, one.homeZone);
                made['edits' in one ? 'rows' : 'homeZones'] += changes.length;
                plan = applyChanges(plan, changes);
                delta = checker.apply(changes);
              }
              const expected = checkPlan(plan, now);
              expect(checker.findings()).toEqual(expected);
              known = withDelta(known, delta);
              expect(byKey(known)).toEqual(byKey(expected));
            }
          },
        ),
        { numRuns: RUNS },
      );
      if (isLong) console.info(`the same after each step in ${RUNS} random plans`, made);
    },
  );

  it('asks again about a journey across the date line when a meeting comes between', () => {
    const everybody = { attendance: 'delegation' } as const;
    const ann = { attendance: 'named', attendees: [{ personId: 'ann', optional: false }] } as const;
    const places = [city('kiritimati', 'Pacific/Kiritimati')];
    const settings = { ...defaultSettings, journeyDefault: 3 };
    // Ten in the morning of the 24th in UTC, an hour before the afternoon in Geneva.
    const far = meeting('far', '2017-04-25', { ...everybody, placeId: 'kiritimati' });
    const next = meeting('next', '2017-04-28', { ...ann, placeId: 'geneva' });
    const between = meeting('between', '2017-04-24 pm', { ...everybody, placeId: 'geneva' });
    const plan = planWith({ settings, places, events: [far, next] });
    const checker = createChecker(plan, asOf('2017-04-01'));
    const journeys = () =>
      checker
        .findings()
        .filter((f) => f.rule === 'travel')
        .map((f) => f.key);
    expect(journeys()).toEqual(['travel|event:far|event:next|from far']);
    checker.apply([{ table: 'events', key: 'between', before: null, after: between }]);
    expect(journeys()).toEqual(['travel|event:between|event:far|from far']);
  });

  it('says the same whatever the order of the rows', { timeout }, () => {
    fc.assert(
      fc.property(smallPlan, smallToday, (plan, today) => {
        expect(checkPlan(reversed(plan), today)).toEqual(checkPlan(plan, today));
      }),
      { numRuns: RUNS },
    );
  });

  it('asks only what has no zone of its own when the home zone is another', () => {
    const asked: string[] = [];
    const overlap = rules.find(({ id }) => id === 'overlap')!;
    const counted: Rule = {
      ...overlap,
      check: (cell, index) => {
        asked.push(String(cell));
        return overlap.check(cell, index);
      },
    };
    const many = Array.from({ length: 100 }, (_, i) =>
      meeting(`city-${i}`, `${isoDay(i)} 10:00-13:00`, { placeId: 'geneva' }),
    );
    const plan = planWith({
      settings: { homeZone: 'America/New_York' },
      events: [...many, meeting('nowhere', `${isoDay(50)} 10:00-13:00`)],
    });
    const checker = createChecker(plan, asOf('2017-05-01'), [counted]);
    expect(checker.findings()).toEqual([]);
    asked.length = 0;
    const { appeared } = checker.apply(moved(plan, 'Europe/Zurich'));
    expect(appeared.map(({ key }) => key)).toEqual(['overlap|event:city-50|event:nowhere']);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(10);
  });

  it('changes nothing of what it is given', { timeout }, () => {
    fc.assert(
      fc.property(
        smallPlan,
        smallToday,
        fc.array(smallEdit, { maxLength: 2 }),
        (plan, today, edits) => {
          const changes = changesOf(plan, edits);
          const before = structuredClone({ plan, changes });
          const checker = createChecker(plan, today);
          checker.apply(changes);
          expect({ plan, changes }).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function changesOf(plan: Plan, edits: readonly SmallEdit[]) {
  const last = new Map(edits.map((edit) => [`${edit.table}/${edit.key}`, edit]));
  return [...last.values()].map((edit) => toChange(plan, edit));
}

function moved(plan: Plan, homeZone: string): readonly Change[] {
  const before = settingsOf(plan);
  return [{ table: 'settings', key: 'settings', before, after: { ...before, homeZone } }];
}

function withDelta(known: readonly Finding[], delta: FindingsDelta): Finding[] {
  const map = new Map(known.map((f) => [f.key, f]));
  for (const f of delta.appeared) {
    expect(map.has(f.key)).toBe(false);
    map.set(f.key, f);
  }
  for (const f of delta.changed) {
    expect(map.has(f.key)).toBe(true);
    map.set(f.key, f);
  }
  for (const key of delta.gone) expect(map.delete(key)).toBe(true);
  return [...map.values()];
}

function byKey(findings: readonly Finding[]) {
  return new Map([...findings].sort((a, b) => (a.key < b.key ? -1 : 1)).map((f) => [f.key, f]));
}

const isoDay = (n: number) => formatIsoDay(addDays(day('2017-05-01'), n));

function reversed(plan: Plan): Plan {
  const turned = (name: TableName) => [
    name,
    new Map([...plan[name].entries()].reverse() as [string, unknown][]),
  ];
  return { ...plan, ...Object.fromEntries(tableNames.map(turned)) } as Plan;
}
