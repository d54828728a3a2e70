import { z } from 'zod';
import type { Mandate } from '../model/mandate';
import { type Plan, settingsOf } from '../model/plan';
import { processIdOf } from '../model/processOf';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did, removed } from './steps/rows';

/** A further process goes, with what its document requires and its phases. Refused while anything else is planned for
 *  it: that would be left without its window, and often without its title. */
export const removeProcess = command({
  id: 'remove-process',
  args: z.object({ processId: idArg }),
  run: (plan, { processId }) => {
    const before = settingsOf(plan);
    const process = before.processes.find(({ id }) => id === processId);
    if (!process) return refuse('process-not-found');
    const events = [...plan.events.values()].filter((e) => processIdOf(plan, e) === processId);
    const count = events.filter(({ kind }) => kind !== 'phase').length;
    if (count > 0) return refuse('process-in-use', { count });
    const gone = [...plan.mandates.values()].filter((m) => m.processId === processId);
    const ids = new Set(gone.map(({ id }) => id));
    const kept = [...plan.mandates.values()].filter(({ id }) => !ids.has(id));
    const processes = before.processes.filter((one) => one !== process);
    return did(
      [
        ...changed('settings', before, { ...before, processes }),
        ...gone.map((row) => removed('mandates', row)),
        ...kept.flatMap((row) => changed('mandates', row, without(row, ids))),
        ...groupsOf(plan, gone, kept).map((row) => removed('groups', row)),
        ...events.map((row) => removed('events', row)),
      ],
      { title: process.name },
    );
  },
});

/** Groups of which no member is left. */
function groupsOf(plan: Plan, gone: readonly Mandate[], kept: readonly Mandate[]) {
  const used = new Set(kept.flatMap(({ groupId, eachOf }) => [groupId, eachOf]));
  const theirs = new Set(gone.map(({ groupId }) => groupId));
  return [...plan.groups.values()].filter(({ id }) => theirs.has(id) && !used.has(id));
}

function without(mandate: Mandate, ids: ReadonlySet<string>): Mandate {
  const isLeft = (id: string) => !ids.has(id);
  return {
    ...mandate,
    before: mandate.before.filter(isLeft),
    after: mandate.after.filter(isLeft),
  };
}
