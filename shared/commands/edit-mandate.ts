import { z } from 'zod';
import { refuse } from '../model/result';
import { mandateFieldsArg } from './args/mandateFields';
import { idArg } from './args/values';
import { command } from './command';
import { checkMandate } from './steps/checkMandate';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';
import { mandateWords } from './steps/titleWords';

/** Corrects what a mandate says: a reading of the document that was wrong, or a document that was amended. */
export const editMandate = command({
  id: 'edit-mandate',
  args: z.object({ mandateId: idArg, patch: mandateFieldsArg.partial() }),
  run: (plan, { mandateId, patch }) => {
    const before = plan.mandates.get(mandateId);
    if (!before) return refuse('mandate-not-found');
    const after = { ...before, ...defined(patch) };
    const refusal = checkMandate(plan, after);
    if (refusal) return { ok: false, error: refusal };
    return did(changed('mandates', before, after), mandateWords(after));
  },
});
