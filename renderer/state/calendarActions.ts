import type { AppActions } from './appState';

/** What reads calendars of other bodies. */
export const calendarActions: Pick<AppActions, 'importCalendar'> = {
  importCalendar: () => Promise.reject(new Error('importCalendar: the reader comes next')),
};
