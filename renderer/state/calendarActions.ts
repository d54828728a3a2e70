import { readCalendar } from '@shared/formats/ical/readCalendar';
import { settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { backedUp } from './backupFirst';
import { editActions } from './editActions';
import { env } from './environment';
import { calendarReport, fileRefusal, openProblem } from './fileWords';
import { newId } from './newId';
import { openingFailed } from './openingFailed';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';
import { refusalText } from './words';

/** What reads calendars of other bodies. */
export const calendarActions: Pick<AppActions, 'importCalendar'> = {
  importCalendar: async () => {
    try {
      const answer = await env().platform['file.open']({ kind: 'calendar' });
      if ('cancelled' in answer) return;
      if ('failed' in answer) viewActions.notify('error', openProblem(answer));
      else await importCalendarText(answer.opened.name, answer.opened.text);
    } catch (error) {
      viewActions.notify('error', openingFailed(error));
    }
  },
};

/** Follows the calendar of a file, in one step that can be undone; a file of a name that is followed already takes its
 *  place. A backup of the present state is written before; then it says what was not taken as it stood. */
export async function importCalendarText(file: string, text: string): Promise<void> {
  const { plan, language } = store.getState();
  if (!plan) return;
  const name = file.replace(/\.ics$/i, '');
  const { homeZone } = settingsOf(plan);
  const read = readCalendar(text, { name, source: file, newId, homeZone });
  if (!read.ok) {
    viewActions.notify('error', fileRefusal(read.error, file));
    return;
  }
  if (!(await backedUp(plan.id, 'import'))) return;
  const { calendar, events, report } = read.value;
  const known = [...(store.getState().plan ?? plan).calendars.values()].find(
    (c) => c.source === file,
  );
  const result = editActions.run('import-calendar', {
    name: known?.name ?? calendar.name,
    source: calendar.source,
    events,
    ...(known ? { calendarId: known.id } : {}),
  });
  if (!result.ok) {
    viewActions.notify('error', refusalText(result.error, language));
    return;
  }
  const count = events.length;
  viewActions.notify('info', sentence('saving.calendarFollowed', { name: calendar.name, count }));
  if (report.length > 0) viewActions.notify('info', calendarReport(report, file));
}
