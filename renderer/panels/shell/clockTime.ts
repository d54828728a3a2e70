import { localeOf } from '@shared/i18n/language';
import type { Language } from '@shared/model/text';

/** Hours, minutes and seconds of an instant (milliseconds since 1970) on the clock of this computer: "12:03:22". */
export function clockTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
