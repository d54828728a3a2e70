import { z } from 'zod';
import { refuse } from '../model/result';
import { placeById } from '../places/index';
import { placeFieldsArg } from './args/placeFields';
import { idArg } from './args/values';
import { command } from './command';
import { checkPlace } from './steps/checkPlace';
import { defined } from './steps/defined';
import { added, changed, did } from './steps/rows';
import { textWords } from './steps/titleWords';

/** Another name, country, region or zone of a place. A built-in place becomes the plan's own; others do not see it. */
export const editPlace = command({
  id: 'edit-place',
  args: z.object({ placeId: idArg, patch: placeFieldsArg.partial() }),
  run: (plan, { placeId, patch }) => {
    const before = placeById(plan, placeId);
    if (!before) return refuse('place-not-found');
    const after = { ...before, ...defined(patch) };
    const refusal = checkPlace(after);
    if (refusal) return { ok: false, error: refusal };
    const changes = changed('places', before, after);
    const isOwn = plan.places.has(placeId);
    return did(
      isOwn || changes.length === 0 ? changes : [added('places', after)],
      textWords(after.name),
    );
  },
});
