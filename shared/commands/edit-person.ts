import { z } from 'zod';
import { refuse } from '../model/result';
import { personFieldsArg } from './args/personFields';
import { idArg } from './args/values';
import { command } from './command';
import { checkPerson } from './steps/checkPerson';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';

/** Another name, posting or absence of a member of the delegation; absences are kept sorted. */
export const editPerson = command({
  id: 'edit-person',
  args: z.object({ personId: idArg, patch: personFieldsArg.partial() }),
  run: (plan, { personId, patch }) => {
    const before = plan.people.get(personId);
    if (!before) return refuse('person-not-found');
    const patched = { ...before, ...defined(patch) };
    const away = [...patched.away].sort((a, b) => a.span.start - b.span.start);
    const after = { ...patched, away };
    const refusal = checkPerson(plan, after);
    if (refusal) return { ok: false, error: refusal };
    return did(changed('people', before, after), { title: after.name });
  },
});
