import type { useTranslations } from 'use-intl';
import { formatDay, formatSittingDays, formatSpan, formatTime } from '@shared/i18n/dates';
import type { EventDates, Sitting } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { ScheduleLine } from '@shared/model/scheduleLines';
import type { Language } from '@shared/model/text';
import { placeById } from '@shared/places/index';

type Words = ReturnType<typeof useTranslations<'words'>>;

/** When a line is: "Mon 8 – Tue 9 May", "by 30 Apr" for a mandate that has only an end, the text's own words for one
 *  that also has a beginning or no end. */
export function dateWords(
  line: ScheduleLine,
  language: Language,
  t: Words,
  options: { readonly year: boolean },
): string {
  const { event, mandate, window } = line;
  if (event && line.first !== null) return eventDateWords(event, language, options);
  const wording = event ? '' : (mandate?.wording[language] ?? '');
  if (!window || window.to === null) return wording === '' ? t('noDate') : wording;
  if (window.from !== null && wording !== '') return wording;
  return t('byDay', { day: formatDay(window.to, language, options.year ? 'dayYear' : 'day') });
}

function eventDateWords(
  { at, span, sittings }: EventDates,
  language: Language,
  { year }: { readonly year: boolean },
): string {
  if (at) return formatDay(at.day, language, year ? 'weekdayYear' : 'weekday');
  if (span) return formatSpan(span, language, { weekday: true, year });
  return formatSittingDays(sittings, language, { weekday: true, year });
}

/** The hours of a line, or which half of the day; empty for whole days. */
export function timeWords(line: ScheduleLine, language: Language, t: Words): string {
  const { event } = line;
  if (!event) return '';
  if (event.at) return event.at.time === null ? '' : formatTime(event.at.time, language);
  const first = event.sittings[0];
  if (!first || !event.sittings.every((s) => sameHours(s, first)) || first.part === 'full') {
    return '';
  }
  if (first.part !== 'hours') return t(`part.${first.part}`);
  return `${formatTime(first.from!, language)}–${formatTime(first.to!, language)}`;
}

/** The cities of a line. */
export function placeWords(plan: Plan, line: ScheduleLine, language: Language): string {
  return line.placeIds.map((id) => placeById(plan, id)?.name[language] ?? id).join(', ');
}

function sameHours(a: Sitting, b: Sitting): boolean {
  return a.part === b.part && a.from === b.from && a.to === b.to;
}
