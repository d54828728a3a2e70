import type { Finding } from '../model/finding';
import type { Mark } from './glyphs';
import type { Item } from './row';

/** Findings by the subject they name ("event:theme-1"). */
export type FindingsBySubject = ReadonlyMap<string, readonly Finding[]>;

const rank: Readonly<Record<Mark, number>> = { error: 0, warning: 1, notice: 2, waived: 3 };

/** The mark of one finding: its gravity, or waived while its waiver holds. */
export function markOfFinding(finding: Finding): Mark {
  return finding.waiver?.status === 'holds' ? 'waived' : finding.gravity;
}

/** The gravest mark of some subjects; null where nothing was found. */
export function markOf(subjects: readonly string[], findings: FindingsBySubject): Mark | null {
  if (findings.size === 0) return null;
  let gravest: Mark | null = null;
  for (const subject of subjects) {
    for (const finding of findings.get(subject) ?? []) {
      const mark = markOfFinding(finding);
      if (gravest === null || rank[mark] < rank[gravest]) gravest = mark;
      if (gravest === 'error') return gravest;
    }
  }
  return gravest;
}

/** Subject under which findings name an item. */
export function subjectOf(item: Item): string {
  return `${item.target.type}:${item.target.id}`;
}

/** Whether a due thing is missed, and whether that is waived; 'no' where it is not. */
export function missedOf(item: Item, findings: FindingsBySubject): 'no' | 'missed' | 'waived' {
  if (item.shape !== 'point' || item.state !== 'open') return 'no';
  const found = findings.get(subjectOf(item))?.find((f) => f.rule === 'missed');
  if (!found) return 'no';
  return markOfFinding(found) === 'waived' ? 'waived' : 'missed';
}
