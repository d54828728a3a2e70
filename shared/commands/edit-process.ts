import { z } from 'zod';
import { type FurtherProcess, settingsOf } from '../model/plan';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';

/** Another name for a process of the plan, its own (null) or a further one; for a further one also another cap. */
export const editProcess = command({
  id: 'edit-process',
  args: z.object({
    processId: idArg.nullable(),
    patch: z
      .object({ name: z.string(), parallelCap: z.int().min(1).nullable() })
      .strict()
      .partial(),
  }),
  run: (plan, { processId, patch }) => {
    const name = patch.name?.trim();
    if (name === '') return refuse('name-needed');
    const before = settingsOf(plan);
    if (processId === null) {
      const { parallelCap = before.parallelCap } = patch;
      const own = { ...before, processName: name ?? before.processName, parallelCap };
      return did(changed('settings', before, own), { title: own.processName || own.name });
    }
    const process = before.processes.find(({ id }) => id === processId);
    if (!process) return refuse('process-not-found');
    const edited: FurtherProcess = { ...process, ...defined({ ...patch, name }) };
    const processes = before.processes.map((one) => (one === process ? edited : one));
    return did(changed('settings', before, { ...before, processes }), { title: edited.name });
  },
});
