import { z } from 'zod';
import { refuse } from '../model/result';
import { groupFieldsArg } from './args/groupFields';
import { idArg } from './args/values';
import { command } from './command';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';
import { textWords } from './steps/titleWords';

/** Another name, cap or paragraph of a group. */
export const editGroup = command({
  id: 'edit-group',
  args: z.object({ groupId: idArg, patch: groupFieldsArg.partial() }),
  run: (plan, { groupId, patch }) => {
    const before = plan.groups.get(groupId);
    if (!before) return refuse('group-not-found');
    const after = { ...before, ...defined(patch) };
    if (after.title.en.trim() === '') return refuse('name-needed');
    return did(changed('groups', before, after), textWords(after.title));
  },
});
