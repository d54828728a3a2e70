import { z } from 'zod';
import { type FurtherProcess, settingsOf } from '../model/plan';
import { refuse } from '../model/result';
import { findProcess } from '../processes';
import { rowsOfProcess } from '../processes/newPlan';
import { renamed } from '../processes/renamed';
import { command } from './command';
import { added, changed, did } from './steps/rows';

/** A further process in the plan: what a built-in document requires, with its phases on the dates of their windows; or
 *  nothing yet, under a name. Its rows have ids of their own, so one document can be added twice. */
export const addProcess = command({
  id: 'add-process',
  args: z.object({
    /** Symbol or id of a built-in document; null for a process without one. */
    document: z.string().nullable(),
    name: z.string(),
  }),
  run: (plan, { document, name }, { newId }) => {
    if (name.trim() === '') return refuse('name-needed');
    const facts = document === null ? null : findProcess(document);
    if (document !== null && !facts) return refuse('document-not-found');
    const before = settingsOf(plan);
    const further: FurtherProcess = {
      id: newId(),
      name: name.trim(),
      document: facts && { symbol: facts.symbol, adopted: facts.adopted, subject: facts.subject },
      parallelCap: null,
    };
    const after = {
      ...before,
      // From now on the plan and its own process may be called differently.
      processName: before.processName || before.name,
      processes: [...before.processes, further],
    };
    const settings = changed('settings', before, after);
    if (!facts) return did(settings, { title: further.name });
    const place = {
      processId: further.id,
      idOf: (id: string) => `${further.id}.${id}`,
      after: Math.max(0, ...[...plan.mandates.values()].map((m) => m.order)),
    };
    const rows = rowsOfProcess(
      { ...renamed(facts, place), adopted: facts.adopted },
      { newUid: newId, now: 0 },
    );
    return did(
      [
        ...settings,
        ...rows.mandates.map((row) => added('mandates', row)),
        ...rows.groups.map((row) => added('groups', row)),
        ...rows.phases.map((row) => added('events', row)),
      ],
      { title: further.name },
    );
  },
});
