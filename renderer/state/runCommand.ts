import { commandOf } from '@shared/commands/index';
import type { CommandContext } from '@shared/commands/command';
import { applyChanges, type ChangeSet } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { ok, type Refusal, type Result } from '@shared/model/result';
import { stamped } from './stamp';

/** What a command may ask of the world, and the time for its stamps in milliseconds since 1970, UTC. */
export interface RunContext extends CommandContext {
  readonly now: number;
}

/** A command that ran: its change set (without changes it is no step of undo), and the plan after it. */
export interface Ran {
  readonly changeSet: ChangeSet;
  readonly plan: Plan;
}

/** Runs a command of the registry on a plan: pure and synchronous. Events that it writes are stamped here. */
export function runCommand(
  plan: Plan,
  commandId: string,
  args: unknown,
  context: RunContext,
): Result<Ran, Refusal> {
  const effect = commandOf(commandId).run(plan, args, context);
  if (!effect.ok) return effect;
  const { label } = effect.value;
  const changes = effect.value.changes.map((c) => stamped(plan, c, context.now));
  const changeSet = { id: context.newId(), command: commandId, label, changes };
  return ok({ changeSet, plan: changes.length === 0 ? plan : applyChanges(plan, changes) });
}
