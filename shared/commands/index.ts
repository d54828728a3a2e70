import { addEvent } from './add-event';
import { addGroup } from './add-group';
import { addMandate } from './add-mandate';
import { addPerson } from './add-person';
import { addPlace } from './add-place';
import { addProcess } from './add-process';
import { applyRepair } from './apply-repair';
import type { AnyCommand } from './command';
import { deleteEvent } from './delete-event';
import { duplicateEvent } from './duplicate-event';
import { editEvent } from './edit-event';
import { editGroup } from './edit-group';
import { editMandate } from './edit-mandate';
import { editPerson } from './edit-person';
import { editPlace } from './edit-place';
import { editProcess } from './edit-process';
import { editSettings } from './edit-settings';
import { followCalendar } from './follow-calendar';
import { importCalendar } from './import-calendar';
import { markDone } from './mark-done';
import { moveEvent } from './move-event';
import { moveEvents } from './move-events';
import { recordMove } from './record-move';
import { removeCalendar } from './remove-calendar';
import { removeHoliday } from './remove-holiday';
import { removeMandate } from './remove-mandate';
import { removeMove } from './remove-move';
import { removePerson } from './remove-person';
import { removePlace } from './remove-place';
import { removeProcess } from './remove-process';
import { removeState } from './remove-state';
import { renamePlan } from './rename-plan';
import { resizeEvent } from './resize-event';
import { scheduleMandate } from './schedule-mandate';
import { setHoliday } from './set-holiday';
import { setState } from './set-state';
import { unwaiveFinding } from './unwaive-finding';
import { waiveFinding } from './waive-finding';

/** The registry of commands: every user action on a plan, one file each, in the order of menus. */
export const commands: readonly AnyCommand[] = [
  addEvent,
  editEvent,
  moveEvent,
  moveEvents,
  resizeEvent,
  recordMove,
  removeMove,
  setState,
  removeState,
  markDone,
  deleteEvent,
  duplicateEvent,
  scheduleMandate,
  applyRepair,
  waiveFinding,
  unwaiveFinding,
  editSettings,
  renamePlan,
  setHoliday,
  removeHoliday,
  addPerson,
  editPerson,
  removePerson,
  addPlace,
  editPlace,
  removePlace,
  importCalendar,
  followCalendar,
  removeCalendar,
  addMandate,
  editMandate,
  removeMandate,
  addGroup,
  editGroup,
  addProcess,
  editProcess,
  removeProcess,
];

const byId = new Map(commands.map((c) => [c.id, c]));

/** The command of an id; throws where there is none, which is our own mistake. */
export function commandOf(id: string): AnyCommand {
  const found = byId.get(id);
  if (!found) throw new RangeError(`commandOf: no command ${id}`);
  return found;
}
