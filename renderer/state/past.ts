import { askSteps } from './checking';
import './differences';
import { differences } from './differenceStore';
import { currentHistory } from './session';

/** Steps before the plan was opened that are asked about: as many as the history lists. */
const MOST_PAST = 200;

/** Asks the checker what the newest steps did that are done, where that is not known of one of them; the answers are among
 *  the differences. */
export function askPast(): void {
  const { steps, position } = currentHistory();
  const past = steps.slice(Math.max(0, position - MOST_PAST), position);
  const { byStep } = differences.getState();
  if (past.every(({ id }) => byStep.has(id))) return;
  askSteps(past.map(({ id, changes }) => ({ id, changes })));
}
