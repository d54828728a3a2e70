import { numberOf, type Rule, silent } from './rule';
import { mandateCells, standingCheck, standingStands } from './standingCells';

/** Nothing is planned for a mandate whose window has begun or is near, or that follows something that is over. Owned by
 *  the mandate. For a waiver the last day of the window counts. */
export const unscheduled: Rule = {
  id: 'unscheduled',
  weight: (facts) => -numberOf(facts, 'toDay'),
  reads: ['mandates', 'settings'],
  ...mandateCells,
  check: (cell, index) =>
    standingCheck(cell, index, (speaks, common, member) =>
      speaks.says === 'unscheduled'
        ? [
            {
              ...common,
              gravity: 'warning',
              facts: {
                fromDay: speaks.fromDay,
                toDay: speaks.toDay,
                after: speaks.after,
                member,
              },
            },
          ]
        : silent,
    ),
  stands: standingStands,
};
