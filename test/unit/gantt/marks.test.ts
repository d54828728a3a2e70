import { describe, expect, it } from 'vitest';
import { findingsOf, insideOf, markOf } from '@shared/gantt/marks';
import type { Finding } from '@shared/model/finding';
import { day } from '@shared/model/time';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf } from '../../support/build';
import { rowCalled, rowsAt, sample } from './samplePlan';

describe('what was found of the brief of a session', () => {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of checkPlan(sample, asOf('2017-05-15'))) {
    for (const subject of finding.subjects) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), finding]);
    }
  }
  const session = 'mandate:thematic-human-rights';
  const rows = rowsAt(sample, day('2017-05-15'), { toggled: new Set() });

  it('is of the brief and not of the session', () => {
    expect(
      bySubject
        .get(session)!
        .map((f) => f.rule)
        .sort(),
    ).toEqual(['missed', 'unscheduled']);
    expect(findingsOf(session, bySubject)).toEqual([]);
    expect(findingsOf(`mandate:issue-briefs|${session}`, bySubject).map((f) => f.key)).toEqual([
      `missed|mandate:issue-briefs|${session}`,
    ]);
  });

  it('is counted on the closed row of the session, gravest first, as something inside', () => {
    const row = rowCalled(rows, 'Human rights');
    expect(row.expanded).toBe(false);
    expect(markOf(row.ownSubjects, bySubject)).toBeNull();
    expect(markOf(row.subjects, bySubject)).toBe('error');
    expect(insideOf(row, bySubject)).toBe(1);
  });
});
