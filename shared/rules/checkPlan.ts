import type { Today } from '../model/asOf';
import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import { createChecker } from './createChecker';
import type { Rule } from './rule';

/** Everything that does not fit in a plan on a day: gravest first, then by rule, then by key; waived findings are among
 *  them, marked. The same for the same rows, whatever their order. */
export function checkPlan(plan: Plan, today: Today, rules?: readonly Rule[]): readonly Finding[] {
  return createChecker(plan, today, rules).findings();
}
