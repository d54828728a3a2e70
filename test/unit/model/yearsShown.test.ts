import { expect, it } from 'vitest';
import { day } from '@shared/model/time';
import { yearsShown } from '@shared/model/yearsShown';

const lines = (...days: readonly (string | null)[]) =>
  days.map((text) => ({ first: text === null ? null : day(text) }));

it.each([
  ['the first line says it', lines('2017-12-04', '2017-12-12'), [true, false]],
  ['a new year is said', lines('2017-12-24', '2018-01-11', '2018-02-05'), [true, true, false]],
  ['so is an old one, whatever the order', lines('2018-01-11', '2017-12-24'), [true, true]],
  [
    'what has no date says none',
    lines(null, '2017-12-24', null, '2017-12-25'),
    [false, true, false, false],
  ],
  ['no line, no year', [], []],
])('%s', (_name, given, expected) => {
  expect(yearsShown(given)).toEqual(expected);
});
