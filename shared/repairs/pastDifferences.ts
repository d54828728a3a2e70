import { type Change, invert } from '../model/change';
import type { Finding } from '../model/finding';
import type { Checker } from '../rules/createChecker';

/** What one step of history did to the findings, asked on the day of the question. */
export interface StepDifference {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  /** Findings that stayed, with other numbers or another gravity. */
  readonly changed: number;
}

/** What steps that were done did to the findings: takes them back one by one, newest first, and makes them again; the
 *  checker is then as it was. `steps` are oldest first and end with the last one that was done. Of the newest ones only,
 *  where the time is over: the last of the answers is that of the last step. */
export function pastDifferences(
  checker: Checker,
  steps: readonly (readonly Change[])[],
  isOver: () => boolean = () => false,
): readonly StepDifference[] {
  const gone: (readonly Finding[])[] = [];
  for (let i = steps.length - 1; i >= 0 && !isOver(); i--) {
    gone.unshift(checker.apply(invert(steps[i]!)).appeared);
  }
  const taken = steps.slice(steps.length - gone.length);
  return taken.map((changes, i) => {
    const { appeared, changed } = checker.apply(changes);
    return { appeared, gone: gone[i]!, changed: changed.length };
  });
}
