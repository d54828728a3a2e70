import { localeOf } from '@shared/i18n/language';
import type { Language } from '@shared/model/text';

/** Day and clock of an instant (milliseconds since 1970) on this computer: "15 Mar 2018, 12:03:22". */
export function formatDateTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Bytes as a reader takes them in: "12 kB", "3.4 MB", "1.2 GB". */
export function formatBytes(bytes: number, language: Language): string {
  const [size, unit] =
    bytes < 1e6
      ? [bytes / 1e3, 'kilobyte']
      : bytes < 1e9
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e9, 'gigabyte'];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(localeOf[language], {
    style: 'unit',
    unit,
    maximumFractionDigits,
  }).format(size);
}
