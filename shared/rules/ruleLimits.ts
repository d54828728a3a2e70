import { gravities, type Gravity, type RuleId } from '../model/finding';
import { gravestOfRule, ruleIds } from '../model/ruleIds';
import type { Settings } from '../model/plan';

/** What the settings of a plan keep from being said: rules that are off, and those that may speak less gravely than they
 *  would. In the order of the registry; a rule that is off is only among the first. */
export interface RuleLimits {
  readonly off: readonly RuleId[];
  readonly softened: readonly { readonly rule: RuleId; readonly atMost: Gravity }[];
}

/** Which rules say less than they know. Empty lists in a plan that nobody has changed. */
export function ruleLimits({
  rulesOff,
  gravest,
}: Pick<Settings, 'rulesOff' | 'gravest'>): RuleLimits {
  return {
    off: ruleIds.filter((rule) => rulesOff.includes(rule)),
    softened: ruleIds.flatMap((rule) => {
      const atMost = gravest[rule];
      const isLess = atMost !== undefined && isMilder(atMost, gravestOfRule[rule]);
      return isLess && !rulesOff.includes(rule) ? [{ rule, atMost }] : [];
    }),
  };
}

/** Whether a gravity is milder than another. */
function isMilder(one: Gravity, other: Gravity): boolean {
  return gravities.indexOf(one) > gravities.indexOf(other);
}
