import type { Today } from '../model/asOf';
import { type Finding, gravities, type RuleId } from '../model/finding';
import type { Plan } from '../model/plan';
import { type Checker, createChecker } from '../rules/createChecker';
import { obstacleTo } from './agenda';
import { candidatesOf } from './candidatesOf';
import type { NoRepair, NoRepairReason, Repair, RepairAnswer } from './repair';
import { type Candidate, type EventFor, type Made, type PlanTables, Search } from './search';
import { type WhatIf, whatIf } from './whatIf';

/** What the search may use; everything may be absent. */
export interface RepairTools {
  /** Of the plan on the day, and left as it was; without one a new one reads the plan. */
  readonly checker?: Checker;
  /** Makes the event of a mandate; without it nothing is scheduled. */
  readonly eventFor?: EventFor;
  /** True once the time is up; asked before each candidate, once a few were tried. */
  readonly isOver?: () => boolean;
}

/** Repairs that are offered, and those of one source that differ only in the day. */
const MOST_REPAIRS = 6;
const MOST_OF_A_SOURCE = 2;

/** Changes that are tried for one finding; what is turned down without a trial does not count. */
const MOST_TRIALS = 400;

/** Changes that are tried, and looked at, however late it is: on a machine with other work the nearest are still found. */
const LEAST_TRIALS = 5;
const LEAST_LOOKED = 60;

/** The nearest changes that remove a finding and add nothing graver, each tried with the checker; or why there are none.
 *  One that adds a finding as grave, of another rule, is offered only where there is no better. Searches outward from
 *  the present dates; cheap questions (today, window, working day, clashes) come first. What was held or has begun
 *  never changes. O(candidates + trials). */
export function repairsOf(
  finding: Finding,
  plan: PlanTables | Plan,
  today: Today,
  tools: RepairTools = {},
): RepairAnswer {
  if (finding.waiver?.status === 'holds') return none('waived');
  const checker = tools.checker ?? createChecker(plan as Plan, today);
  const search = new Search(finding, plan, today, checker.index, tools.eventFor ?? null);
  const candidates = candidatesOf(search);
  if (typeof candidates === 'string') return none(candidates);
  const trials = new Trials(search, checker, tools.isOver ?? (() => false));
  const inOrder = [...candidates].sort((a, b) => a.cost - b.cost);
  for (const candidate of inOrder) if (!trials.take(candidate)) break;
  const repairs = trials.repairs();
  if (repairs.length > 0) return { repairs };
  const rules = [...search.excluded].sort((a, b) => b[1] - a[1]).map(([rule]) => rule);
  return { none: trials.isUnfinished ? 'unfinished' : 'excluded', rules, looked: trials.looked };
}

function none(reason: NoRepairReason): NoRepair {
  return { none: reason, rules: [], looked: 0 };
}

/** Candidates one by one, nearest first, and what became of them. */
class Trials {
  readonly #search: Search;
  readonly #checker: Checker;
  readonly #isOver: () => boolean;
  readonly #good: Repair[] = [];
  /** Those that add something as grave, and those that would and were not tried. */
  readonly #second: Repair[] = [];
  readonly #untried: (Candidate & { readonly made: Made })[] = [];
  readonly #bySource = new Map<string, number>();
  #tried = 0;
  /** Candidates that were looked at. */
  looked = 0;
  /** The time was over, or the trials were spent, before every candidate was looked at. */
  isUnfinished = false;

  constructor(search: Search, checker: Checker, isOver: () => boolean) {
    this.#search = search;
    this.#checker = checker;
    this.#isOver = isOver;
  }

  /** Looks at one candidate; false once no more are wanted. */
  take(candidate: Candidate): boolean {
    if (this.#good.length >= MOST_REPAIRS || this.#isSpent()) return false;
    const count = this.#bySource.get(candidate.source) ?? 0;
    if (count >= MOST_OF_A_SOURCE) return true;
    this.looked += 1;
    const made = candidate.make();
    if (!made) return true;
    const obstacle = obstacleTo(made.changes, this.#search.finding, this.#checker);
    if (obstacle) {
      this.#search.exclude(obstacle.rule);
      if (!obstacle.forbids) this.#untried.push({ ...candidate, made });
      return true;
    }
    const repair = this.#try(candidate, made);
    if (!repair) return true;
    this.#bySource.set(candidate.source, count + 1);
    this.#good.push(repair);
    return true;
  }

  /** Those that add nothing as grave, nearest first; where there are none, those that do. */
  repairs(): readonly Repair[] {
    if (this.#good.length > 0) return byCost(this.#good);
    for (const candidate of this.#untried) {
      if (this.#second.length >= MOST_OF_A_SOURCE || this.#isSpent()) break;
      this.#try(candidate, candidate.made);
    }
    return byCost(this.#second).slice(0, MOST_OF_A_SOURCE);
  }

  #isSpent(): boolean {
    const mayEnd = this.#tried >= LEAST_TRIALS || this.looked >= LEAST_LOOKED;
    const spent = this.#tried >= MOST_TRIALS || (mayEnd && this.#isOver());
    if (spent) this.isUnfinished = true;
    return spent;
  }

  #try({ kind, cost }: Candidate, made: Made): Repair | null {
    this.#tried += 1;
    const { finding } = this.#search;
    const effect = whatIf(this.#checker, made.changes);
    const { forbidding, equal } = against(effect, finding);
    for (const rule of [...forbidding, ...equal]) this.#search.exclude(rule);
    if (forbidding.length > 0) return null;
    const { gone: removes, adds } = effect;
    const repair = { kind, ...made, removes, adds, cost: cost + weightOf(adds) };
    if (equal.length === 0) return repair;
    if (this.#second.length < MOST_REPAIRS) this.#second.push(repair);
    return null;
  }
}

/** Rules that speak against a change: because it leaves the finding, brings another of its rule or a graver one; and
 *  because it brings one of another rule that is as grave. */
function against({ adds, gone }: WhatIf, finding: Finding) {
  const forbidding: RuleId[] = gone.includes(finding.key) ? [] : [finding.rule];
  const equal: RuleId[] = [];
  for (const { rule, gravity } of adds) {
    const difference = gravities.indexOf(gravity) - gravities.indexOf(finding.gravity);
    if (difference > 0) continue;
    (difference < 0 || rule === finding.rule ? forbidding : equal).push(rule);
  }
  return { forbidding, equal };
}

function byCost(repairs: readonly Repair[]): readonly Repair[] {
  return [...repairs].sort((a, b) => a.cost - b.cost);
}

const weights = { error: 9, warning: 3, notice: 1 } as const;

/** A warning that comes weighs as much as three days, a notice as one. */
function weightOf(adds: readonly Finding[]): number {
  return adds.reduce((sum, { gravity }) => sum + weights[gravity], 0);
}
