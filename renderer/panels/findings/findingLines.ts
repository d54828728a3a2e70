import { type Finding, gravities, type Gravity } from '@shared/model/finding';

/** Groups of the panel, in their order. */
export type GroupId = Gravity | 'waived';

/** Groups of the panel, in their order. */
export const groupIds: readonly GroupId[] = [...gravities, 'waived'];

/** One line: a finding, or several that are alike. */
export interface FindingLine {
  /** Key of its first finding; lines of several keep it while that one stands. */
  readonly key: string;
  readonly group: GroupId;
  /** One or more, in the order of the list. */
  readonly findings: readonly Finding[];
  /** Why they share a line; null for a line of one. */
  readonly alike: AlikeId | null;
}

/** A group with its lines; only groups that have any. */
export interface FindingGroup {
  readonly id: GroupId;
  /** Findings, not lines. */
  readonly count: number;
  readonly lines: readonly FindingLine[];
}

/** Findings that say the same of several things. */
export type AlikeId = 'station' | 'unscheduled' | 'unconfirmed';

/** The findings as the panel lists them: by gravity, waived ones last, alike ones on one line where the first of them
 *  stands. O(n). */
export function findingGroups(list: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<GroupId, { count: number; lines: GrowingLine[] }>();
  const alikeLines = new Map<string, GrowingLine>();
  for (const finding of list) {
    const id = groupOf(finding);
    let group = groups.get(id);
    if (!group) groups.set(id, (group = { count: 0, lines: [] }));
    group.count += 1;
    const alike = alikeId(finding);
    const shared = alike === null ? undefined : alikeLines.get(`${id} ${alike}`);
    if (shared) {
      shared.alike = alike;
      shared.findings.push(finding);
      continue;
    }
    const line: GrowingLine = { key: finding.key, group: id, findings: [finding], alike: null };
    if (alike !== null) alikeLines.set(`${id} ${alike}`, line);
    group.lines.push(line);
  }
  return groupIds.flatMap((id) => {
    const group = groups.get(id);
    return group ? [{ id, ...group }] : [];
  });
}

interface GrowingLine {
  readonly key: string;
  readonly group: GroupId;
  readonly findings: Finding[];
  alike: AlikeId | null;
}

/** The group of a finding: its gravity, or waived. */
export function groupOf(finding: Finding): GroupId {
  return finding.waiver?.status === 'holds' ? 'waived' : finding.gravity;
}

/** Waivers differ in their reasons, so what is waived stands alone. */
function alikeId(finding: Finding): AlikeId | null {
  if (groupOf(finding) === 'waived') return null;
  if (finding.subjects.some((s) => s.startsWith('stationYear:'))) return 'station';
  if (finding.rule === 'unscheduled' || finding.rule === 'unconfirmed') return finding.rule;
  return null;
}
