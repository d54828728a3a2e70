import { settingsOf } from '@shared/model/plan';
import { env } from './environment';
import type { ExportOutcome } from './exportCalendar';
import { fileNameOf } from './fileNameOf';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

/** Asks where and writes a picture there; of a PNG the text is its bytes in base64. */
export async function savePicture(kind: 'svg' | 'png', text: string): Promise<ExportOutcome> {
  const { plan } = store.getState();
  const name = plan ? settingsOf(plan).name : '';
  try {
    const suggestedName = `${fileNameOf(sentence('timeline.picture.fileName', { name }))}.${kind}`;
    const answer = await env().platform['file.save']({ kind, suggestedName, text });
    if ('cancelled' in answer) return 'cancelled';
    if ('changed' in answer) return notWritten(answer.changed);
    if ('failed' in answer) return notWritten(answer.reason);
    viewActions.notify('info', sentence('timeline.picture.saved', { name: answer.saved.name }));
    return 'saved';
  } catch (error) {
    return notWritten(error instanceof Error ? error.message : String(error));
  }
}

function notWritten(reason: string): ExportOutcome {
  viewActions.notify('error', sentence('timeline.picture.notSaved', { reason }));
  return 'failed';
}
