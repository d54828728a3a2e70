import { isAttendedBy } from '@shared/model/attendedBy';
import type { Finding, RuleId } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { subjectParts } from '@shared/model/subjectParts';

/** Rules about being in two places, or in none. */
const ofPeople: readonly RuleId[] = ['overlap', 'travel'];
const ofMeetings: readonly RuleId[] = ['reference', 'room'];
const shownAtMost = 8;

/** The clashes of one person among findings about what they attend, at most eight: two meetings of which both ask for
 *  them, then what another body or another meeting stands in the way of. */
export function clashesOf(
  plan: Pick<Plan, 'events'>,
  findings: readonly Finding[],
  personId: string,
): readonly Finding[] {
  const asksFor = (finding: Finding) =>
    finding.subjects.every((subject) => {
      const { type, id } = subjectParts(subject);
      const event = type === 'event' ? plan.events.get(id) : undefined;
      return !event || isAttendedBy(plan, event, personId);
    });
  return [
    ...findings.filter((f) => ofPeople.includes(f.rule) && asksFor(f)),
    ...findings.filter((f) => ofMeetings.includes(f.rule)),
  ].slice(0, shownAtMost);
}
