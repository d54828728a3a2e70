import {
  findingsOf,
  markOfFinding,
  subjectOfTarget,
  type FindingsBySubject,
} from '@shared/gantt/marks';
import type { Finding } from '@shared/model/finding';
import type { ScheduleSection } from '@shared/model/scheduleLines';

/** The findings of a section, each once, in the order of `list`, waived ones last. */
export function findingsOfSection(
  section: ScheduleSection,
  list: readonly Finding[],
  bySubject: FindingsBySubject,
): readonly Finding[] {
  return waivedLast(list, namedIn([section], bySubject));
}

/** The findings that name no line of any section: a missing holiday list, a crowded day. */
export function findingsOfNoLine(
  sections: readonly ScheduleSection[],
  list: readonly Finding[],
  bySubject: FindingsBySubject,
): readonly Finding[] {
  const named = namedIn(sections, bySubject);
  return waivedLast(list, new Set(list.filter((finding) => !named.has(finding))));
}

function namedIn(
  sections: readonly ScheduleSection[],
  bySubject: FindingsBySubject,
): ReadonlySet<Finding> {
  return new Set(sections.flatMap(subjectsOf).flatMap((subject) => findingsOf(subject, bySubject)));
}

function subjectsOf({ phase, mandate, lines }: ScheduleSection): readonly string[] {
  return [
    ...(phase ? [`event:${phase.id}`] : []),
    ...(mandate ? [`mandate:${mandate.id}`] : []),
    ...lines.map(({ event, mandate: asked, memberId }) =>
      subjectOfTarget(
        event ? { type: 'event', id: event.id } : { type: 'mandate', id: asked!.id, memberId },
      ),
    ),
  ];
}

function waivedLast(list: readonly Finding[], own: ReadonlySet<Finding>): readonly Finding[] {
  const some = list.filter((finding) => own.has(finding));
  const isWaived = (finding: Finding) => markOfFinding(finding) === 'waived';
  return [...some.filter((f) => !isWaived(f)), ...some.filter(isWaived)];
}
