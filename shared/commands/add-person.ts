import { z } from 'zod';
import { personFieldsArg } from './args/personFields';
import { command } from './command';
import { checkPerson } from './steps/checkPerson';
import { defined } from './steps/defined';
import { added, did } from './steps/rows';

/** A new member of the delegation. */
export const addPerson = command({
  id: 'add-person',
  args: z.object({ fields: personFieldsArg.partial({ placeId: true, away: true }) }),
  run: (plan, { fields }, { newId }) => {
    const person = { placeId: null, away: [], ...defined(fields), id: newId() };
    const refusal = checkPerson(plan, person);
    if (refusal) return { ok: false, error: refusal };
    return did([added('people', person)], { title: person.name });
  },
});
