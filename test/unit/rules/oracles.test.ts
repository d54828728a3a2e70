import { describe, expect, it } from 'vitest';
import { gravestOfRule, ruleIds } from '@shared/model/ruleIds';
import { compareOnRandomPlans, type Counts, slowReadings } from '../../support/oracles/everyRule';
import { inPortions } from '../../support/oracles/inPortions';
import { isLong, planRuns, usualSeed } from '../../support/runs';

const RUNS = planRuns(400);

describe('compared with slow readings that look through everything', () => {
  let counts: Counts | null = null;

  it('every rule says the same of random plans', { timeout: isLong ? 0 : 60_000 }, () => {
    counts = isLong
      ? inPortions(RUNS, compareOnRandomPlans)
      : compareOnRandomPlans(RUNS, usualSeed.seed!);
    expect(Object.keys(counts).sort()).toEqual([...ruleIds].sort());
  });

  it.each(ruleIds)('%s spoke with each of its gravities, and was silent, often enough', (rule) => {
    const { any = 0, ...said } = counts![rule];
    if (isLong) console.info(rule, `spoke in ${any} of ${RUNS} plans`, said);
    const often = (count: number | undefined) => (count ?? 0) >= RUNS / 100;
    expect(slowReadings[rule].gravities.filter((gravity) => often(said[gravity]))).toEqual(
      slowReadings[rule].gravities,
    );
    expect(often(RUNS - any)).toBe(true);
    expect(gravestOfRule[rule]).toBe(slowReadings[rule].gravities[0]);
  });
});
