import { z } from 'zod';
import type { Mandate } from '../model/mandate';
import { mandateFieldsArg } from './args/mandateFields';
import { command } from './command';
import { checkMandate } from './steps/checkMandate';
import { added, did } from './steps/rows';
import { mandateWords } from './steps/titleWords';

/** A mandate that the document has and the plan did not, at the end of the list. */
export const addMandate = command({
  id: 'add-mandate',
  args: z.object({ fields: mandateFieldsArg }),
  run: (plan, { fields }, { newId }) => {
    const last = Math.max(0, ...[...plan.mandates.values()].map((m) => m.order));
    const mandate: Mandate = { ...fields, id: newId(), order: last + 1 };
    const refusal = checkMandate(plan, mandate);
    if (refusal) return { ok: false, error: refusal };
    return did([added('mandates', mandate)], mandateWords(mandate));
  },
});
