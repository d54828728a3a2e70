import type { EventKind, SittingPart } from '../model/event';
import type { Language } from '../model/text';
import type { Day, Minute } from '../model/time';
import { formatDay, formatTime } from './dates';
import { translator } from '.';

/** The words of a calendar file in a language, as exportIcs asks for them. */
export function icsWords(language: Language) {
  const t = translator(language);
  const long = (day: Day) => formatDay(day, language, 'dayMonthLongYear');
  return {
    language,
    kind: (kind: EventKind) => t(`words.kind.${kind}`),
    half: (title: string, part: Exclude<SittingPart, 'full' | 'hours'>) =>
      t('formats.ics.half', { title, part: t(`formats.ics.half_${part}`) }),
    tentative: (title: string) => t('formats.ics.tentative', { title }),
    cancelled: (title: string) => t('formats.ics.cancelled', { title }),
    due: (title: string, kind: EventKind) =>
      t(kind === 'document' ? 'formats.ics.dueDocument' : 'formats.ics.dueDeadline', { title }),
    dueAt: (minute: Minute, zone: string) =>
      t('formats.ics.dueAt', { time: formatTime(minute, language), zone }),
    paragraph: (paragraph: string) => t('formats.ics.paragraph', { paragraph }),
    window: (wording: string, from: Day | null, to: Day | null) => {
      const dated =
        from !== null && to !== null
          ? t('formats.ics.windowDates', { wording, from: long(from), to: long(to) })
          : from !== null
            ? t('formats.ics.windowFrom', { wording, from: long(from) })
            : to !== null
              ? t('formats.ics.windowTo', { wording, to: long(to) })
              : wording;
      return t('formats.ics.window', { wording: dated });
    },
    windowTitle: (title: string) => t('formats.ics.windowTitle', { title }),
    responsible: (name: string) => t('formats.ics.responsible', { name }),
    source: (source: string) => t('formats.ics.source', { source }),
    findingsAsOf: (day: Day) => t('formats.ics.findingsAsOf', { day: long(day) }),
    untitled: t('formats.ics.untitled'),
  };
}
