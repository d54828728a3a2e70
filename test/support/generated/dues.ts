import type { PlanEvent } from '@shared/model/event';
import { type Day, toDay, toMinute } from '@shared/model/time';
import type { Random } from '../seededRandom';
import { blankGenerated } from './blank';
import type { Required } from './mandates';
import { generatedFirst, generatedToday, workingDay, YEARS } from './years';

/** A deadline or a document: one in six with an hour. What answers a mandate is
 *  eleven times in twelve in time; one document in eight is for a meeting, mostly with its lead. */
export function dueEvent(
  id: string,
  answers: Required | undefined,
  meeting: PlanEvent | undefined,
  random: Random,
): PlanEvent {
  const kind = answers?.mandate.kind ?? (random.below(2) === 0 ? 'deadline' : 'document');
  const isFor = kind === 'document' && !answers && meeting && random.below(8) === 0;
  const first = isFor ? meeting.sittings[0]!.day : null;
  const at = workingDay(first === null ? dayFor(answers, random) : beforeMeeting(first, random));
  const isDone = at < generatedToday && random.below(100) < 97;
  const timed = random.below(6) === 0;
  return {
    ...blankGenerated(id, kind, random.hex()),
    title: `${kind === 'deadline' ? 'Inputs are due' : 'Report is issued'} (${id})`,
    mandateId: answers?.mandate.id ?? null,
    memberId: answers?.memberId ?? null,
    forEventId: isFor ? meeting.id : null,
    at: {
      day: at,
      time: timed ? toMinute(17 * 60) : null,
      zone: timed ? 'America/New_York' : null,
    },
    states: isDone ? [{ state: 'done', on: null, decision: null }] : [],
  };
}

function dayFor(answers: Required | undefined, random: Random): Day {
  if (!answers) return toDay(generatedFirst + random.below(YEARS));
  const { start, end } = answers.span;
  const late = random.below(12) === 0 ? end - start : 0;
  return toDay(start + late + random.below(end - start - 2));
}

function beforeMeeting(first: Day, random: Random): Day {
  return toDay(first - (random.below(7) === 0 ? random.below(40) : 45 + random.below(20)));
}
