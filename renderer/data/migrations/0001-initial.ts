import type { Migration } from './migration';

/** One row for each row of the plan, by its id; the history by the number of the step; what the plan is, and how it is
 *  looked at, by key; the last lines of the journal by their generation. */
export const initial: Migration = {
  id: '0001-initial',
  version: 1,
  stores: {
    settings: 'id',
    mandates: 'id',
    groups: 'id',
    events: 'id',
    people: 'id',
    places: 'id',
    holidayLists: 'id',
    calendars: 'id',
    calendarEvents: 'id',
    waivers: 'id',
    history: 'n',
    meta: 'key',
    lines: 'generation',
  },
};
