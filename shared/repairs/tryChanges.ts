import { type Change, invert } from '../model/change';
import { type Finding, gravities, type RuleId } from '../model/finding';
import { rules } from '../rules';
import type { Checker } from '../rules/createChecker';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** What became of a finding under changes that were tried and taken back. */
export type Trial =
  | { readonly works: true; readonly removes: readonly string[]; readonly adds: readonly Finding[] }
  | { readonly works: false; readonly against: readonly RuleId[] };

/** Applies changes, looks, and applies their inverse: the checker is as it was. They work where the finding goes and
 *  what comes or grows is lesser than it. */
export function tryChanges(checker: Checker, finding: Finding, changes: readonly Change[]): Trial {
  const done = checker.apply(changes);
  const undone = checker.apply(invert(changes));
  const before = new Map(undone.changed.map((f) => [f.key, f]));
  const grown = done.changed.filter((after) => isWorse(before.get(after.key), after));
  const adds = [...done.appeared, ...grown].filter((f) => f.waiver?.status !== 'holds');
  if (!done.gone.includes(finding.key)) {
    return { works: false, against: [finding.rule, ...grave(adds, finding)] };
  }
  const against = grave(adds, finding);
  if (against.length > 0) return { works: false, against };
  return { works: true, removes: done.gone, adds };
}

function grave(adds: readonly Finding[], { gravity }: Finding): readonly RuleId[] {
  return adds
    .filter((f) => gravities.indexOf(f.gravity) <= gravities.indexOf(gravity))
    .map((f) => f.rule);
}

/** Graver, no longer waived, or with a larger number. */
function isWorse(before: Finding | undefined, after: Finding): boolean {
  if (!before) return true;
  if (gravities.indexOf(after.gravity) < gravities.indexOf(before.gravity)) return true;
  if (before.waiver?.status === 'holds' && after.waiver?.status !== 'holds') return true;
  const rule = ruleById.get(after.rule);
  return rule !== undefined && rule.weight(after.facts) > rule.weight(before.facts);
}
