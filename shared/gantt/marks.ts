import type { Finding } from '../model/finding';
import type { Mark } from './glyphs';
import type { Item, Row, RowTarget } from './row';

/** Findings by the subject they name ("event:theme-1"). */
export type FindingsBySubject = ReadonlyMap<string, readonly Finding[]>;

const rank: Readonly<Record<Mark, number>> = { error: 0, warning: 1, notice: 2, waived: 3 };

/** The mark of one finding: its gravity, or waived while its waiver holds. */
export function markOfFinding(finding: Finding): Mark {
  return finding.waiver?.status === 'holds' ? 'waived' : finding.gravity;
}

/** Findings of a subject: those that name it, but for a member of which a mandate asks something, since they are of what
 *  is asked; where two stand joined by "|", as what a mandate asks of one member, those that name both. */
export function findingsOf(subject: string, findings: FindingsBySubject): readonly Finding[] {
  const [first, second] = subject.split('|');
  const found = findings.get(first!) ?? [];
  if (second !== undefined) return found.filter((f) => namesBoth(f, second));
  return found.some((f) => isOfMember(f, first!))
    ? found.filter((f) => !isOfMember(f, first!))
    : found;
}

function namesBoth({ subjects }: Finding, second: string): boolean {
  return (subjects as readonly string[]).includes(second);
}

function isOfMember({ facts }: Finding, subject: string): boolean {
  return facts.member !== undefined && subject === `mandate:${String(facts.member)}`;
}

/** The gravest mark of some subjects; null where nothing was found. Those of a closed row may be thousands: its mark is
 *  looked up once for all frames until the findings change. */
export function markOf(subjects: readonly string[], findings: FindingsBySubject): Mark | null {
  if (findings.size === 0) return null;
  if (subjects.length < MANY) return gravestOf(subjects, findings);
  const known = knownMarks.get(subjects);
  if (known?.findings === findings) return known.mark;
  const mark = gravestOf(subjects, findings);
  knownMarks.set(subjects, { findings, mark });
  return mark;
}

const MANY = 32;
const knownMarks = new WeakMap<
  readonly string[],
  { readonly findings: FindingsBySubject; readonly mark: Mark | null }
>();

function gravestOf(subjects: readonly string[], findings: FindingsBySubject): Mark | null {
  let gravest: Mark | null = null;
  for (const subject of subjects) {
    for (const finding of findingsOf(subject, findings)) {
      const mark = markOfFinding(finding);
      if (gravest === null || rank[mark] < rank[gravest]) gravest = mark;
      if (gravest === 'error') return gravest;
    }
  }
  return gravest;
}

/** Subject under which findings name an item. */
export function subjectOf(item: Item): string {
  return subjectOfTarget(item.target);
}

/** Subject under which findings name what a row, a bar or a line stands for: of what a mandate asks of one member both,
 *  joined by "|". */
export function subjectOfTarget(target: RowTarget): string {
  const own = `${target.type}:${target.id}`;
  return target.type === 'mandate' && target.memberId !== null
    ? `${own}|mandate:${target.memberId}`
    : own;
}

/** Whether a due thing is missed, and whether that is waived; 'no' where it is not. */
export function missedOf(item: Item, findings: FindingsBySubject): 'no' | 'missed' | 'waived' {
  if (item.shape !== 'point' || item.state !== 'open') return 'no';
  const found = findingsOf(subjectOf(item), findings).find((f) => f.rule === 'missed');
  if (!found) return 'no';
  return markOfFinding(found) === 'waived' ? 'waived' : 'missed';
}

/** Findings of a gravity that a closed row shows for the lines inside it; 0 where its own are as grave, or where nothing
 *  was found. Looked up once for a row until the findings change. */
export function insideOf(
  row: Pick<Row, 'subjects' | 'ownSubjects'>,
  findings: FindingsBySubject,
): number {
  if (row.subjects === row.ownSubjects) return 0;
  const mark = markOf(row.subjects, findings);
  if (mark === null || markOf(row.ownSubjects, findings) === mark) return 0;
  const known = knownInside.get(row.subjects);
  if (known?.findings === findings) return known.count;
  const found = new Set<Finding>();
  for (const subject of row.subjects) {
    for (const one of findingsOf(subject, findings))
      if (markOfFinding(one) === mark) found.add(one);
  }
  knownInside.set(row.subjects, { findings, count: found.size });
  return found.size;
}

const knownInside = new WeakMap<
  readonly string[],
  { readonly findings: FindingsBySubject; readonly count: number }
>();
