import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Today } from '@shared/model/asOf';
import { type Finding, gravities, type Gravity, type RuleId } from '@shared/model/finding';
import { type Plan, settingsOf } from '@shared/model/plan';
import { ruleIds } from '@shared/model/ruleIds';
import type { EpochMin } from '@shared/model/zone';
import { checkPlan } from '@shared/rules/checkPlan';
import {
  documentLeadOracle,
  durationOracle,
  panelsOracle,
  phaseOracle,
  placeOracle,
  unconfirmedOracle,
  unplannedOracle,
} from './answerOracles';
import {
  capacityOracle,
  parallelOracle,
  referenceOracle,
  roomOracle,
  slotOracle,
} from './crowdOracles';
import { everyRulePlan, isOdd } from './everyRulePlans';
import { invalidOracle } from './invalidOracle';
import { type Expected, overlapOracle, travelOracle } from './meetingOracles';
import { smallDay } from './smallEvents';
import {
  capOracle,
  dueSoonEventsOracle,
  missedOracle,
  nonWorkingDayOracle,
  orderOracle,
  windowOracle,
} from './textOracles';

/** A rule's slow reading, and how it writes a finding. */
interface SlowReading {
  readonly expected: (plan: Plan, today: Today) => Expected;
  readonly line: (finding: Finding) => string;
  /** The gravities that the rule has by itself. */
  readonly gravities: readonly Gravity[];
}

/** Gravity, key without the rule, and the number (or numbers) of the facts. */
const withNumber =
  (...names: readonly string[]) =>
  ({ gravity, rule, key, facts }: Finding): string =>
    [gravity, key.slice(rule.length + 1), ...names.map((name) => String(facts[name]))].join(' ');

/** The slow reading of each rule. */
export const slowReadings: Readonly<Record<RuleId, SlowReading>> = {
  window: { expected: windowOracle, line: withNumber('days'), gravities: ['error', 'warning'] },
  duration: {
    expected: durationOracle,
    line: withNumber('differs'),
    gravities: ['error', 'warning'],
  },
  place: { expected: placeOracle, line: withNumber('wrong'), gravities: ['error', 'warning'] },
  cap: { expected: capOracle, line: withNumber('sittingDays'), gravities: ['error'] },
  panels: { expected: panelsOracle, line: withNumber('panels'), gravities: ['warning'] },
  order: {
    expected: orderOracle,
    line: ({ gravity, key, facts }) =>
      `${gravity} ${key.split('|').at(-1)!} ${String(facts['days'])}`,
    gravities: ['error', 'warning'],
  },
  phase: { expected: phaseOracle, line: withNumber('days'), gravities: ['warning'] },
  overlap: {
    expected: overlapOracle,
    line: withNumber('days'),
    gravities: ['error', 'warning', 'notice'],
  },
  travel: {
    expected: travelOracle,
    line: withNumber('clear'),
    gravities: ['error', 'warning', 'notice'],
  },
  capacity: {
    expected: capacityOracle,
    line: ({ gravity, rule, key, facts }) =>
      `${gravity} ${key.slice(rule.length + 1)} ${Number(facts['meetings']) - Number(facts['free'])}`,
    gravities: ['warning'],
  },
  room: { expected: roomOracle, line: withNumber('days'), gravities: ['error'] },
  'non-working-day': {
    expected: nonWorkingDayOracle,
    line: withNumber(),
    gravities: ['warning', 'notice'],
  },
  slot: {
    expected: slotOracle,
    line: ({ gravity, rule, key, facts }) =>
      `${gravity} ${key.slice(rule.length + 1)} ${Number(facts['more']) + 1}`,
    gravities: ['notice'],
  },
  parallel: {
    expected: parallelOracle,
    line: (finding) => withNumber(finding.facts['what'] === 'late' ? 'ends' : 'meetings')(finding),
    gravities: ['warning'],
  },
  reference: {
    expected: referenceOracle,
    line: withNumber('days', 'sameCity'),
    gravities: ['warning'],
  },
  missed: { expected: missedOracle, line: withNumber('days'), gravities: ['error', 'warning'] },
  'due-soon': {
    expected: (plan, today) =>
      [...dueSoonEventsOracle(plan, today), ...unplannedOracle('due-soon', plan, today)].sort(),
    line: withNumber('days'),
    gravities: ['notice'],
  },
  unscheduled: {
    expected: (plan, today) => unplannedOracle('unscheduled', plan, today),
    line: withNumber(),
    gravities: ['warning'],
  },
  unconfirmed: {
    expected: unconfirmedOracle,
    line: withNumber('lastDay'),
    gravities: ['notice'],
  },
  'document-lead': {
    expected: documentLeadOracle,
    line: withNumber('days'),
    gravities: ['warning', 'notice'],
  },
  invalid: { expected: invalidOracle, line: withNumber('count'), gravities: ['error'] },
};

/** A day of a small plan, with an hour or as an "as of" day. */
const question: fc.Arbitrary<Today> = fc
  .tuple(smallDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => ({
    day,
    instant: minute === null ? null : ((day * 1440 + minute) as EpochMin),
  }));

/** In how many plans a rule spoke, and with which gravity. */
export type Counts = Readonly<Record<RuleId, Readonly<Partial<Record<Gravity | 'any', number>>>>>;

/** Asks all rules at once and every slow reading about random plans; throws on the first difference. */
export function compareOnRandomPlans(numRuns: number, seed: number): Counts {
  const counts = Object.fromEntries(ruleIds.map((id) => [id, {}])) as Record<
    RuleId,
    Partial<Record<Gravity | 'any', number>>
  >;
  const count = (rule: RuleId, what: Gravity | 'any'): void => {
    counts[rule][what] = (counts[rule][what] ?? 0) + 1;
  };
  fc.assert(
    fc.property(everyRulePlan, question, (plan, today) => {
      const found = checkPlan(plan, today);
      for (const rule of isOdd(plan) ? (['invalid'] as const) : ruleIds) {
        const said = found.filter((finding) => finding.rule === rule);
        const lines = [...new Set(said.map(slowReadings[rule].line))].sort();
        deepEqual({ [rule]: lines }, { [rule]: expectedOf(rule, plan, today) });
        if (said.length > 0) count(rule, 'any');
        for (const gravity of new Set(said.map((f) => f.gravity))) count(rule, gravity);
      }
    }),
    { numRuns, seed },
  );
  return counts;
}

/** What the slow reading expects, no graver than the settings let it be. */
function expectedOf(rule: RuleId, plan: Plan, today: Today): Expected {
  const { rulesOff, gravest } = settingsOf(plan);
  if (rulesOff.includes(rule)) return [];
  const atMost = gravities.indexOf(gravest[rule] ?? gravities[0]!);
  return slowReadings[rule]
    .expected(plan, today)
    .map((line) => {
      const [gravity, ...rest] = line.split(' ');
      const at = Math.max(atMost, gravities.indexOf(gravity as Gravity));
      return [gravities[at], ...rest].join(' ');
    })
    .sort();
}
