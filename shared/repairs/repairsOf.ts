import type { Today } from '../model/asOf';
import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import { rules } from '../rules';
import { type Checker, createChecker } from '../rules/createChecker';
import { candidatesOf } from './candidatesOf';
import type { Repair, RepairAnswer } from './repair';
import { type Candidate, type EventFor, type PlanTables, Search } from './search';
import { tryChanges } from './tryChanges';

/** What the search may use; everything may be absent. */
export interface RepairTools {
  /** Of the plan on the day, and left as it was; without one a new one reads the plan. */
  readonly checker?: Checker;
  /** Makes the event of a mandate; without it nothing is scheduled. */
  readonly eventFor?: EventFor;
  /** True once the time is up; asked before each trial. */
  readonly isOver?: () => boolean;
}

/** Repairs that are offered, and those of one source that differ only in the day. */
const MOST_REPAIRS = 6;
const MOST_OF_A_SOURCE = 2;

/** Changes that are tried for one finding. */
const MOST_TRIALS = 150;

/** The nearest changes that remove a finding and add nothing as grave, each tried with the checker; or why there are
 *  none. Searches outward from the present dates; cheap questions (today, window, working day) come first. What was held
 *  or is past never changes. O(trials), and one look through the events. */
export function repairsOf(
  finding: Finding,
  plan: PlanTables | Plan,
  today: Today,
  tools: RepairTools = {},
): RepairAnswer {
  if (finding.waiver?.status === 'holds') return { none: 'waived', rules: [] };
  const search = new Search(finding, plan, today, tools.eventFor ?? null);
  const candidates = candidatesOf(search);
  if (typeof candidates === 'string') return { none: candidates, rules: [] };
  if (candidates.length === 0) {
    return { none: 'excluded', rules: inOrder(search.excluded) };
  }
  const checker = tools.checker ?? createChecker(plan as Plan, today);
  const repairs = tried(candidates, search, checker, tools.isOver ?? (() => false));
  if (repairs.length > 0) return { repairs };
  return { none: 'excluded', rules: inOrder(search.excluded) };
}

function tried(
  candidates: readonly Candidate[],
  search: Search,
  checker: Checker,
  isOver: () => boolean,
): readonly Repair[] {
  const found: Repair[] = [];
  const bySource = new Map<string, number>();
  let trials = 0;
  for (const { kind, cost, source, make } of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (found.length >= MOST_REPAIRS || trials >= MOST_TRIALS || isOver()) break;
    const count = bySource.get(source) ?? 0;
    if (count >= MOST_OF_A_SOURCE) continue;
    const made = make();
    if (!made) continue;
    trials += 1;
    const trial = tryChanges(checker, search.finding, made.changes);
    if (!trial.works) {
      for (const rule of trial.against) search.excluded.add(rule);
      continue;
    }
    bySource.set(source, count + 1);
    const { removes, adds } = trial;
    found.push({ kind, ...made, removes, adds, cost: cost + weightOf(adds) });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A warning that comes weighs as much as three days, a notice as one. */
function weightOf(adds: readonly Finding[]): number {
  return adds.reduce((sum, f) => sum + (f.gravity === 'notice' ? 1 : 3), 0);
}

/** In the order of the registry. */
function inOrder(ids: ReadonlySet<string>): RepairAnswerRules {
  return rules.flatMap((rule) => (ids.has(rule.id) ? [rule.id] : []));
}

type RepairAnswerRules = Extract<RepairAnswer, { readonly none: unknown }>['rules'];
