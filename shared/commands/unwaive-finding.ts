import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { did, removed } from './steps/rows';

/** No longer accepts a finding: it stands again. */
export const unwaiveFinding = command({
  id: 'unwaive-finding',
  args: z.object({ key: idArg }),
  run: (plan, { key }) => {
    const waiver = plan.waivers.get(key);
    return waiver ? did([removed('waivers', waiver)]) : refuse('waiver-not-found');
  },
});
