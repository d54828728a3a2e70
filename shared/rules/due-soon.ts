import { numberOf, type Rule, silent } from './rule';
import { standingCells, standingCheck, standingStands } from './standingCells';

/** An open due event, or a mandate with nothing planned, is due within the lead time from today. Owned by the event or
 *  the mandate. For a waiver the due day counts, not the days left. */
export const dueSoon: Rule = {
  id: 'due-soon',
  weight: (facts) => -numberOf(facts, 'dueDay'),
  reads: ['mandates', 'settings'],
  ...standingCells,
  check: (cell, index) =>
    standingCheck(cell, index, (speaks, common, member) =>
      speaks.says === 'due-soon'
        ? [
            {
              ...common,
              gravity: 'notice',
              facts: { days: speaks.days, dueDay: speaks.dueDay, member },
            },
          ]
        : silent,
    ),
  stands: standingStands,
};
