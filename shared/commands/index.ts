import { addEvent } from './add-event';
import type { AnyCommand } from './command';
import { deleteEvent } from './delete-event';
import { editEvent } from './edit-event';
import { moveEvent } from './move-event';
import { resizeEvent } from './resize-event';
import { setState } from './set-state';

/** The registry of commands: every user action on a plan, one file each. */
export const commands: readonly AnyCommand[] = [
  addEvent,
  editEvent,
  moveEvent,
  resizeEvent,
  setState,
  deleteEvent,
];

const byId = new Map(commands.map((c) => [c.id, c]));

/** The command of an id; throws where there is none, which is our own mistake. */
export function commandOf(id: string): AnyCommand {
  const found = byId.get(id);
  if (!found) throw new RangeError(`commandOf: no command ${id}`);
  return found;
}
