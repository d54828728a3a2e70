import { describe, expect, it } from 'vitest';
import type { Sorting } from '@shared/gantt/outline/context';
import type { FindingsBySubject } from '@shared/gantt/marks';
import type { Finding, Gravity } from '@shared/model/finding';
import { day } from '@shared/model/time';
import { mandate, meeting, planWith } from '../../support/build';
import { rowsAt, sample } from './samplePlan';

const called = (id: string, name: string, order: number) =>
  mandate(id, { order, shortTitle: { en: name, fr: name, es: name } });

const plan = planWith({
  mandates: [called('late', 'Élément', 2), called('early', 'Item 10', 1)],
  events: [
    meeting('a', '2017-05-10', { title: 'Item 10', kind: 'hearing', mandateId: 'early' }),
    meeting('b', '2017-05-08', { title: 'Item 9', kind: 'hearing' }),
    meeting('c', '2017-05-09', { title: 'Élément', kind: 'hearing', mandateId: 'late' }),
    meeting('d', '', { title: 'Zeta', kind: 'hearing' }),
  ],
});

const finding = (id: string, gravity: Gravity): [string, readonly Finding[]] => [
  `event:${id}`,
  [{ gravity, facts: {}, waiver: null } as unknown as Finding],
];
const findings: FindingsBySubject = new Map([finding('c', 'warning'), finding('d', 'error')]);

const titles = (sorting: Sorting) =>
  rowsAt(plan, day('2018-01-01'), { grouping: 'kind', sorting, findings })
    .filter((row) => !row.group)
    .map((row) => row.title);

describe('the lines of a group', () => {
  it.each<[Sorting, readonly string[]]>([
    ['usual', ['Item 9', 'Élément', 'Item 10', 'Zeta']],
    ['date', ['Item 9', 'Élément', 'Item 10', 'Zeta']],
    ['name', ['Élément', 'Item 9', 'Item 10', 'Zeta']],
    ['document', ['Item 10', 'Élément', 'Item 9', 'Zeta']],
    ['findings', ['Zeta', 'Élément', 'Item 9', 'Item 10']],
  ])('in the order %s', (sorting, expected) => {
    expect(titles(sorting)).toEqual(expected);
  });

  it('are the same lines in the same groups, whatever their order', () => {
    const today = day('2018-03-15');
    const inGroups = (sorting: Sorting) => {
      let group = '';
      return rowsAt(sample, today, { sorting }).map((row) => {
        if (row.group) group = row.id;
        return `${group} ${row.id} ${row.level} ${row.size}`;
      });
    };
    const usual = inGroups('usual');
    for (const sorting of ['date', 'name', 'document', 'findings'] as const) {
      expect(inGroups(sorting).toSorted()).toEqual(usual.toSorted());
    }
    expect(inGroups('name')).not.toEqual(usual);
  });

  it('count what lies under them', () => {
    const rows = rowsAt(sample, day('2018-03-15'), {
      sorting: 'findings',
      findings: new Map([finding('regional-africa', 'error')]),
    });
    const first = rows[rows.findIndex((row) => row.id === 'group:phase-1') + 1]!;
    expect(first.id).toBe('mandate:regional-discussions');
    expect(first.expandable).toBe(true);
  });
});
