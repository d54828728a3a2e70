import { z } from 'zod';
import type { Mandate } from '../model/mandate';
import type { Plan } from '../model/plan';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did, removed } from './steps/rows';
import { mandateWords } from './steps/titleWords';

/** A mandate goes, and with it the relations of others to it. Refused while an event answers it: the event would lose
 *  its window, and often its title. */
export const removeMandate = command({
  id: 'remove-mandate',
  args: z.object({ mandateId: idArg }),
  run: (plan, { mandateId }) => {
    const mandate = plan.mandates.get(mandateId);
    if (!mandate) return refuse('mandate-not-found');
    const count = answersOf(plan, mandateId);
    if (count > 0) return refuse('mandate-answered', { count });
    const others = [...plan.mandates.values()].flatMap((m) =>
      m.id === mandateId ? [] : changed('mandates', m, without(m, mandateId)),
    );
    return did([removed('mandates', mandate), ...others], mandateWords(mandate));
  },
});

function answersOf(plan: Plan, mandateId: string): number {
  return [...plan.events.values()].filter(
    (e) => e.mandateId === mandateId || e.memberId === mandateId,
  ).length;
}

function without(mandate: Mandate, id: string): Mandate {
  return {
    ...mandate,
    before: mandate.before.filter((other) => other !== id),
    after: mandate.after.filter((other) => other !== id),
    phaseId: mandate.phaseId === id ? null : mandate.phaseId,
    parentId: mandate.parentId === id ? null : mandate.parentId,
    listedIn: mandate.listedIn === id ? 'whole-process' : mandate.listedIn,
  };
}
