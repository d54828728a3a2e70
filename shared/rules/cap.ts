import type { Group } from '../model/mandate';
import { sittingDays } from '../model/sittingDays';
import { isMeeting } from './eventCells';
import type { EventView } from './planIndex/eventView';
import type { PlanIndex } from './planIndex/planIndex';
import { compareIds } from './planIndex/sit';
import { numberOf, type Rule, silent } from './rule';
import { eventSubject } from './subjects';

/** A group's meetings sit on more days than its cap allows. Owned by the group; names the event that crosses the cap
 *  (by first sitting, ties by id). A cap that is no number of days is `invalid`. */
export const cap: Rule = {
  id: 'cap',
  weight: (facts) => numberOf(facts, 'sittingDays'),
  reads: ['mandates', 'groups'],
  cells: (index) => index.tables.groups.keys(),
  cellsOfEvent: (view, index) => {
    const groupId = index.mandate(view.row.mandateId)?.groupId ?? null;
    return groupId === null ? [] : [groupId];
  },
  check(cell, index) {
    const group = index.tables.groups.get(String(cell));
    if (!group || group.cap === null || !(group.cap >= 0)) return silent;
    const { total, crossing } = runningTotal(meetingsOf(group, index), group.cap);
    if (!crossing) return silent;
    return [
      {
        gravity: 'error',
        subjects: [`group:${cell}`, eventSubject(crossing.id)],
        facts: { sittingDays: total, cap: group.cap, crossing: crossing.id },
        paragraphs: group.capParagraph === '' ? [] : [group.capParagraph],
      },
    ];
  },
};

function meetingsOf(group: Group, index: PlanIndex): readonly EventView[] {
  const meetings: EventView[] = [];
  for (const mandate of index.inGroup(group.id)) {
    meetings.push(...index.answers({ mandate, memberId: null }).filter(isMeeting));
  }
  return meetings.sort((a, b) => a.first! - b.first! || compareIds(a.id, b.id));
}

function runningTotal(meetings: readonly EventView[], limit: number) {
  let total = 0;
  let crossing: EventView | null = null;
  for (const meeting of meetings) {
    total += sittingDays(meeting.dates.sittings);
    if (total > limit) crossing ??= meeting;
  }
  return { total, crossing };
}
