import { settingsOf } from '@shared/model/plan';
import { env } from './environment';
import { fileNameOf } from './fileNameOf';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

/** What became of an export: written, given up by the user, or not written, which is said in a notice. */
export type ExportOutcome = 'saved' | 'cancelled' | 'failed';

/** Asks where and writes the calendar file there. */
export async function exportCalendar(text: string, asTasks: boolean): Promise<ExportOutcome> {
  const { plan } = store.getState();
  const name = plan ? settingsOf(plan).name : '';
  const key = asTasks ? 'formats.export.taskFileName' : 'formats.export.fileName';
  try {
    const answer = await env().platform['file.save']({
      kind: 'calendar',
      suggestedName: `${fileNameOf(sentence(key, { name }))}.ics`,
      text,
    });
    if ('cancelled' in answer) return 'cancelled';
    if ('changed' in answer) return notWritten(answer.changed);
    if ('failed' in answer) return notWritten(answer.reason);
    viewActions.notify('info', sentence('formats.export.saved', { name: answer.saved.name }));
    return 'saved';
  } catch (error) {
    return notWritten(error instanceof Error ? error.message : String(error));
  }
}

function notWritten(reason: string): ExportOutcome {
  viewActions.notify('error', sentence('formats.export.failed', { reason }));
  return 'failed';
}
