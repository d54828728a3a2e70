import { z } from 'zod';
import { refuse } from '../model/result';
import { groupFieldsArg } from './args/groupFields';
import { command } from './command';
import { added, did } from './steps/rows';
import { textWords } from './steps/titleWords';

/** A group of mandates that share a budget of sitting days. */
export const addGroup = command({
  id: 'add-group',
  args: z.object({ fields: groupFieldsArg }),
  run: (_plan, { fields }, { newId }) => {
    if (fields.title.en.trim() === '') return refuse('name-needed');
    return did([added('groups', { ...fields, id: newId() })], textWords(fields.title));
  },
});
