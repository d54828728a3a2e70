import { describe, expect, it } from 'vitest';
import { mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const asked = mandate('m', { panels: { min: 2, max: 3 }, flexible: '29' });
const plan = (panels: number | null) =>
  planWith({ mandates: [asked], events: [meeting('e', '2017-05-08', { mandateId: 'm', panels })] });

describe('panels', () => {
  it.each([
    [null, []],
    [1, ['warning event:e|mandate:m']],
    [2, []],
    [3, []],
    [4, ['warning event:e|mandate:m']],
  ])('%s of two to three', (panels, expected) => {
    expect(saidShort('panels', plan(panels))).toEqual(expected);
  });

  it('is asked of thematic sessions only', () => {
    const events = [meeting('e', '2017-05-08', { kind: 'hearing', mandateId: 'm', panels: 9 })];
    expect(saidShort('panels', planWith({ mandates: [asked], events }))).toEqual([]);
  });

  it('says how many were entered', () => {
    expect(said('panels', plan(0))).toMatchObject([{ facts: { panels: 0, min: 2, max: 3 } }]);
  });

  it('stays waived while it differs by no more', () => {
    expect(waivedThen('panels', plan(5), plan(4))).toEqual(['holds']);
    expect(waivedThen('panels', plan(4), plan(5))).toEqual(['exceeded']);
  });
});
