import { z } from 'zod';
import { placeFieldsArg } from './args/placeFields';
import { idArg } from './args/values';
import { command } from './command';
import { refuse } from '../model/result';
import { placeById } from '../places/index';
import { checkPlace } from './steps/checkPlace';
import { added, did } from './steps/rows';
import { textWords } from './steps/titleWords';

/** A place that the plan did not know: no built-in city. */
export const addPlace = command({
  id: 'add-place',
  args: z.object({ id: idArg.exactOptional(), fields: placeFieldsArg }),
  run: (plan, { id, fields }, { newId }) => {
    const place = { ...fields, id: id ?? newId() };
    if (placeById(plan, place.id)) return refuse('place-exists');
    const refusal = checkPlace(place);
    if (refusal) return { ok: false, error: refusal };
    return did([added('places', place)], textWords(place.name));
  },
});
