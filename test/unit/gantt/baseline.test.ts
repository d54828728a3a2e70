import { expect, it } from 'vitest';
import { baselineOf } from '@shared/gantt/baseline';
import { allLinksOf } from '@shared/gantt/links';
import { itemOfEvent } from '@shared/gantt/outline/items';
import { day } from '@shared/model/time';
import { due, meeting, planWith } from '../../support/build';

const today = day('2017-05-01');
const item = (event: ReturnType<typeof meeting>) => itemOfEvent(event, event.title, today)!;

it('says where an event was in another state, and nothing of one that is where it was', () => {
  const then = baselineOf(new Map([['a', meeting('a', '2017-05-08..2017-05-09')]]), today);
  expect(then(item(meeting('a', '2017-05-10')))).toEqual([
    { start: day('2017-05-08'), end: day('2017-05-10') },
  ]);
  expect(then(item(meeting('a', '2017-05-08..2017-05-09')))).toBeNull();
  expect(then(item(meeting('new', '2017-05-08')))).toBeNull();
});

it('joins each document to its meeting, once', () => {
  const paper = due('paper', '2017-05-01', { forEventId: 'a' });
  const plan = planWith({ events: [meeting('a', '2017-05-08'), paper] });
  expect(allLinksOf(plan)).toEqual([{ from: 'event:paper', to: 'event:a' }]);
});
