import type { Change } from '../model/change';
import { type Finding, gravities, type RuleId } from '../model/finding';
import type { Checker } from '../rules/createChecker';
import { whatIf } from './whatIf';

/** What became of a finding under changes that were tried and taken back. */
export type Trial =
  | { readonly works: true; readonly removes: readonly string[]; readonly adds: readonly Finding[] }
  | { readonly works: false; readonly against: readonly RuleId[] };

/** Applies changes, looks, and applies their inverse: the checker is as it was. They work where the finding goes and
 *  what comes or grows is lesser than it. */
export function tryChanges(checker: Checker, finding: Finding, changes: readonly Change[]): Trial {
  const { adds, gone } = whatIf(checker, changes);
  const against = grave(adds, finding);
  if (!gone.includes(finding.key)) return { works: false, against: [finding.rule, ...against] };
  if (against.length > 0) return { works: false, against };
  return { works: true, removes: gone, adds };
}

function grave(adds: readonly Finding[], { gravity }: Finding): readonly RuleId[] {
  return adds
    .filter((f) => gravities.indexOf(f.gravity) <= gravities.indexOf(gravity))
    .map((f) => f.rule);
}
