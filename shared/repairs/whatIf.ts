import { type Change, invert } from '../model/change';
import { type Finding, gravities } from '../model/finding';
import { rules } from '../rules';
import type { Checker } from '../rules/createChecker';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** What changes would do to the findings, were they made. */
export interface WhatIf {
  /** Findings that would appear, or grow, but waived ones; in no order. */
  readonly adds: readonly Finding[];
  /** Keys of the findings that would go, waived ones too. */
  readonly gone: readonly string[];
}

/** Applies changes, looks, and applies their inverse: the checker is as it was. */
export function whatIf(checker: Checker, changes: readonly Change[]): WhatIf {
  const done = checker.apply(changes);
  const undone = checker.apply(invert(changes));
  const before = new Map(undone.changed.map((f) => [f.key, f]));
  const grown = done.changed.filter((after) => isWorse(before.get(after.key), after));
  return {
    adds: [...done.appeared, ...grown].filter(isOpen),
    gone: done.gone,
  };
}

function isOpen(finding: Finding): boolean {
  return finding.waiver?.status !== 'holds';
}

/** Graver, no longer waived, or with a larger number. */
function isWorse(before: Finding | undefined, after: Finding): boolean {
  if (!before) return true;
  if (gravities.indexOf(after.gravity) < gravities.indexOf(before.gravity)) return true;
  if (!isOpen(before) && isOpen(after)) return true;
  const rule = ruleById.get(after.rule);
  return rule !== undefined && rule.weight(after.facts) > rule.weight(before.facts);
}
