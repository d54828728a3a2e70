import { z } from 'zod';
import { refuse } from '../model/result';
import { placeFieldsArg } from './args/placeFields';
import { idArg } from './args/values';
import { command } from './command';
import { checkPlace } from './steps/checkPlace';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';
import { textWords } from './steps/titleWords';

/** Another name, country, region or zone of a place. */
export const editPlace = command({
  id: 'edit-place',
  args: z.object({ placeId: idArg, patch: placeFieldsArg.partial() }),
  run: (plan, { placeId, patch }) => {
    const before = plan.places.get(placeId);
    if (!before) return refuse('place-not-found');
    const after = { ...before, ...defined(patch) };
    const refusal = checkPlace(after);
    if (refusal) return { ok: false, error: refusal };
    return did(changed('places', before, after), textWords(after.name));
  },
});
