import { formatDay, formatTime } from '@shared/i18n/dates';
import { type Translate, translator } from '@shared/i18n/index';
import type { Refusal } from '@shared/model/result';
import type { Language } from '@shared/model/text';
import { toDay, toMinute } from '@shared/model/time';
import type { AppState } from './appState';

/** What a step of undo did, in the reader's language: "move First round". */
export function stepWords(step: NonNullable<AppState['undo']>, language: Language): string {
  const title = step.label[`title_${language}`] ?? step.label['title'] ?? '';
  return say(translator(language), `commands.${step.command}`, { ...step.label, title });
}

/** Why a command did not run, in the reader's language. */
export function refusalText(refusal: Refusal, language: Language): string {
  const facts: Record<string, string | number> = { ...refusal.facts };
  if (typeof facts['day'] === 'number') {
    facts['day'] = formatDay(toDay(facts['day']), language, 'dayYear');
  }
  if (typeof facts['minute'] === 'number') {
    facts['minute'] = formatTime(toMinute(facts['minute']), language);
  }
  return say(translator(language), `commands.refusal.${refusal.code}`, facts);
}

/** Keys made of ids are checked by the registry test, not by the compiler. */
function say(t: Translate, key: string, values: Record<string, string | number>): string {
  return (t as unknown as (key: string, values: Record<string, string | number>) => string)(
    key,
    values,
  );
}
