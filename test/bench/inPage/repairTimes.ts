import type { Finding, RuleId } from '@shared/model/finding';
import { ruleIds } from '@shared/model/ruleIds';
import { generatePlan, type GenerateOptions } from '../../support/generatePlan';
import { begin, session } from './talk';

/** What the repairs of one rule's findings cost, there and back, in milliseconds. */
export interface RepairTimes {
  readonly rule: RuleId;
  /** One of each finding that was asked about. */
  readonly ms: readonly number[];
  /** Key of the finding that took longest. */
  readonly slowest: string;
  /** Findings of the rule in the plan. */
  readonly findings: number;
  /** How many of those asked about have a repair. */
  readonly repaired: number;
}

/** Asks for the repairs of at most so many findings of each rule, spread over all that it has. */
export async function repairs(
  url: string,
  options: GenerateOptions,
  most: number,
): Promise<RepairTimes[]> {
  const checker = begin(url, generatePlan(options));
  const { delta } = await checker.answer();
  const times: RepairTimes[] = [];
  for (const rule of ruleIds) {
    const found = delta.appeared.filter((finding) => finding.rule === rule);
    if (found.length === 0) continue;
    const ms: number[] = [];
    let [slowest, repaired] = ['', 0];
    for (const finding of spread(found, most)) {
      const started = performance.now();
      checker.send({ type: 'repairs', session, finding });
      const { answer } = await checker.repairs();
      const took = performance.now() - started;
      if (ms.every((known) => known < took)) slowest = finding.key;
      if ('repairs' in answer) repaired += 1;
      ms.push(took);
    }
    times.push({ rule, ms, slowest, findings: found.length, repaired });
  }
  checker.end();
  return times;
}

function spread(found: readonly Finding[], most: number): readonly Finding[] {
  if (found.length <= most) return found;
  return Array.from({ length: most }, (_, i) => found[Math.floor((i * found.length) / most)]!);
}
