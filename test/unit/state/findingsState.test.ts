import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, isWaived, noFindings, withDelta } from '@renderer/state/findingsState';
import type { Finding, FindingsDelta, Gravity, Subject } from '@shared/model/finding';

function finding(key: string, gravity: Gravity, subjects: readonly Subject[], n = 0): Finding {
  return { key, rule: 'window', gravity, subjects, facts: { n }, paragraphs: [], waiver: null };
}

const none: FindingsDelta = { appeared: [], changed: [], gone: [] };
const late = finding('late', 'error', ['event:a']);
const clash = finding('clash', 'warning', ['event:a', 'event:b']);

describe('findings after an answer', () => {
  const both = withDelta(noFindings, { ...none, appeared: [clash, late] }, 1);

  it('stand gravest first, by subject, and counted', () => {
    expect(both.list).toEqual([late, clash]);
    expect(both.bySubject.get('event:a')).toEqual([late, clash]);
    expect(both.bySubject.get('event:b')).toEqual([clash]);
    expect(both.counts).toEqual({ error: 1, warning: 1, notice: 0, waived: 0 });
  });

  it('go from every list they were in', () => {
    const left = withDelta(both, { ...none, gone: ['clash'] }, 2);
    expect(left.list).toEqual([late]);
    expect(left.bySubject.has('event:b')).toBe(false);
    expect(left.counts.warning).toBe(0);
    expect(left.revision).toBe(2);
  });

  it('move to their new place when their gravity or their waiver changes', () => {
    const waived: Finding = { ...late, gravity: 'notice', waiver: { status: 'holds', facts: {} } };
    const after = withDelta(both, { ...none, changed: [waived] }, 2);
    expect(after.list).toEqual([clash, waived]);
    expect(after.counts).toEqual({ error: 0, warning: 1, notice: 0, waived: 1 });
  });

  it('keep their lists where nothing differs', () => {
    const same = withDelta(both, none, 2);
    expect([same.list, same.bySubject]).toEqual([both.list, both.bySubject]);
    expect(same.list).toBe(both.list);
  });
});

it('are the same after many answers as when they are sorted at once', () => {
  const anyFinding = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom<Gravity>('error', 'warning', 'notice'),
      fc.uniqueArray(fc.constantFrom<Subject>('event:1', 'event:2', 'mandate:1'), { minLength: 1 }),
      fc.nat(3),
    )
    .map(([key, gravity, subjects, n]) => finding(key, gravity, subjects, n));
  const anyAnswer = fc.record({
    put: fc.uniqueArray(anyFinding, { selector: (f) => f.key }),
    gone: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  });
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 8 }), (answers) => {
      const held = new Map<string, Finding>();
      let state = noFindings;
      answers.forEach(({ put, gone }, i) => {
        const away = gone.filter((key) => held.has(key) && put.every((f) => f.key !== key));
        const delta = {
          appeared: put.filter((f) => !held.has(f.key)),
          changed: put.filter((f) => held.has(f.key)),
          gone: away,
        };
        for (const key of away) held.delete(key);
        for (const f of put) held.set(f.key, f);
        state = withDelta(state, delta, i);
      });
      const sorted = [...held.values()].sort(inOrder);
      expect(state.list).toEqual(sorted);
      for (const subject of new Set(sorted.flatMap((f) => f.subjects))) {
        const naming = sorted.filter((f) => f.subjects.includes(subject));
        expect(state.bySubject.get(subject)).toEqual(naming);
      }
      expect(state.counts.waived).toBe(sorted.filter(isWaived).length);
    }),
    { numRuns: 200 },
  );
});
