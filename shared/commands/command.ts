import type { ZodType } from 'zod';
import type { Change } from '../model/change';
import type { Plan } from '../model/plan';
import type { Refusal, Result } from '../model/result';
import type { Today } from '../model/asOf';

/** What a command may ask of the world. */
export interface CommandContext {
  readonly today: Today;
  /** Random id, new at each call. */
  readonly newId: () => string;
}

/** What a command did: the rows, and the words for its undo label. */
export interface Effect {
  readonly changes: readonly Change[];
  readonly label: Readonly<Record<string, string>>;
}

/** One user action on a plan: pure and synchronous. An effect without changes is no step of undo. */
export interface Command<Args> {
  /** Equal to its file name; its words are `command.<id>` in shared/i18n. */
  readonly id: string;
  readonly args: ZodType<Args>;
  /** Keys that start it in the window ("Ctrl+D"), where it has any. */
  readonly shortcut?: string;
  readonly run: (plan: Plan, args: Args, context: CommandContext) => Result<Effect, Refusal>;
}

/** A command as the registry holds it: the arguments are checked before it runs. */
export interface AnyCommand {
  readonly id: string;
  readonly shortcut?: string;
  readonly run: (plan: Plan, args: unknown, context: CommandContext) => Result<Effect, Refusal>;
}

/** The command with its arguments checked; wrong arguments are our own mistake and throw. */
export function command<Args>(
  definition: Command<Args>,
): AnyCommand & { readonly typed: Command<Args> } {
  return {
    id: definition.id,
    ...(definition.shortcut === undefined ? {} : { shortcut: definition.shortcut }),
    typed: definition,
    run: (plan, args, context) => definition.run(plan, definition.args.parse(args), context),
  };
}
