import { z } from 'zod';
import { settingsOf } from '../model/plan';
import { refuse } from '../model/result';
import { command } from './command';
import { changed, did } from './steps/rows';

/** Another name for the plan. */
export const renamePlan = command({
  id: 'rename-plan',
  args: z.object({ name: z.string() }),
  run: (plan, { name }) => {
    if (name.trim() === '') return refuse('name-needed');
    const before = settingsOf(plan);
    const label = { title: name.trim() };
    return did(changed('settings', before, { ...before, name: name.trim() }), label);
  },
});
