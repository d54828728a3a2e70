import { expect, it } from 'vitest';
import { changeInto } from '@shared/gantt/intoGroup';
import { due, meeting } from '../../support/build';

const named = {
  ...meeting('a', '2017-05-08'),
  attendance: 'named' as const,
  attendees: [
    { personId: 'ana', optional: true },
    { personId: 'bo', optional: false },
  ],
};

it('holds an event in the city into whose group it is dragged', () => {
  expect(changeInto('city', named, 'group:geneva', 'group:new-york')).toEqual({
    placeId: 'new-york',
  });
  expect(changeInto('city', named, 'group:geneva', 'group:')).toBeNull();
  expect(changeInto('city', named, 'group:geneva', 'group:geneva')).toBeNull();
});

it('lets one person take the place of another, as optional as they were', () => {
  expect(changeInto('person', named, 'group:ana', 'group:cy')).toEqual({
    attendance: 'named',
    attendees: [
      { personId: 'bo', optional: false },
      { personId: 'cy', optional: true },
    ],
  });
  expect(changeInto('person', named, 'group:ana', 'group:bo')).toEqual({
    attendance: 'named',
    attendees: [{ personId: 'bo', optional: true }],
  });
});

it('sends the whole delegation, or nobody', () => {
  expect(changeInto('person', named, 'group:ana', 'group:*')).toEqual({
    attendance: 'delegation',
    attendees: [],
  });
  expect(changeInto('person', named, 'group:ana', 'group:')).toEqual({
    attendance: 'followed',
    attendees: [],
  });
});

it('means nothing between phases and kinds, for a deadline, and outside the groups', () => {
  expect(changeInto('phase', named, 'group:a', 'group:b')).toBeNull();
  expect(changeInto('kind', named, 'group:a', 'group:b')).toBeNull();
  expect(changeInto('person', due('d', '2017-05-08'), 'group:ana', 'group:bo')).toBeNull();
  expect(changeInto('city', named, 'group:geneva', 'calendar:csw')).toBeNull();
});
