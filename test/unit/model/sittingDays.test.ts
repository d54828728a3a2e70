import { expect, it } from 'vitest';
import { sittingDays } from '@shared/model/sittingDays';
import { sittings } from '../../support/build';

it.each([
  ['nothing', '', 0],
  ['a full day', '2017-07-26', 1],
  ['a half day whose side nobody knows', '2018-02-21 half', 0.5],
  ['a morning', '2018-02-21 am', 0.5],
  ['a morning and an afternoon of one day', '2018-02-21 am, 2018-02-21 pm', 1],
  ['two half days on two days', '2018-02-21 half, 2018-05-21 half', 1],
  ['20, 22 and 23 February', '2018-02-20, 2018-02-22..2018-02-23', 3],
  ['hours before 13:00', '2018-02-05 10:00-13:00', 0.5],
  ['hours after 13:00', '2018-02-05 13:00-15:00', 0.5],
  ['hours across 13:00', '2018-02-05 12:00-15:00', 1],
  ['a full day and a half day of the same date', '2018-02-21, 2018-02-21 half', 1],
  ['six short parts of one day', '2006-07-12 10:00-10:30, 2006-07-12 10:35-11:45', 0.5],
  ['both slots of one day', '2018-02-05 10:00-13:00, 2018-02-05 15:00-18:00', 1],
])('%s: %j', (_name, text, expected) => {
  expect(sittingDays(text === '' ? [] : sittings(text))).toBe(expected);
});
