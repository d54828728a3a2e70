import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay, formatSpan } from '@shared/i18n/dates';
import { addDays } from '@shared/model/time';
import type { Journey } from '@shared/rules/people/journeysOf';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { Section } from './Fact';
import { usePanel } from './panel';

const shownAtMost = 8;

/** The journeys from the day of the question on: from where to where, between which days, how many are clear and how
 *  many are needed. */
export function PersonJourneys({ journeys }: { readonly journeys: readonly Journey[] }) {
  const t = useTranslations('people');
  const { today } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const next = journeys.filter(({ before, after }) => (before ?? after)!.day >= today.day);
  const shown = isOpen ? next : next.slice(0, shownAtMost);
  return (
    <Section title={t('journeys')}>
      {next.length === 0 ? (
        <p className="second">{t('noJourneys')}</p>
      ) : (
        <table className="journeys-of-person" aria-label={t('journeys')}>
          <thead>
            <tr>
              <th scope="col">{t('days')}</th>
              <th scope="col" title={t('clearDays')}>
                {t('clear')}
              </th>
              <th scope="col">{t('needed')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((journey, i) => (
              <JourneyRow key={i} journey={journey} />
            ))}
          </tbody>
        </table>
      )}
      {next.length > shown.length && (
        <button type="button" className="button link" onClick={() => setOpen(true)}>
          {t('more', { count: next.length - shown.length })}
        </button>
      )}
    </Section>
  );
}

function JourneyRow({ journey }: { readonly journey: Journey }) {
  const t = useTranslations('people');
  const { language, select } = usePanel();
  const { from, to, before, after, clear, onLeave, needed, short } = journey;
  const goal = (before ?? after)!;
  const route = t('route', { from: from.name[language], to: to.name[language] });
  return (
    <tr data-short={short || undefined}>
      <th scope="row">
        <button
          type="button"
          className="related-line journey-line"
          onClick={() => select({ type: 'event', id: goal.eventId })}
        >
          <span className="related-title">
            {route}
            <span className="third journey-days">
              {daysText(journey, language, t)}
              {onLeave > 0 && `, ${t('daysOfLeave', { count: onLeave })}`}
            </span>
          </span>
          {short && (
            <MarkGlyph
              mark={clear === 0 && needed > 0 ? 'error' : 'warning'}
              label={t('tooShort')}
            />
          )}
        </button>
      </th>
      <td>{clear ?? '–'}</td>
      <td>{needed}</td>
    </tr>
  );
}

function daysText(
  { before, after }: Journey,
  language: Parameters<typeof formatDay>[1],
  t: ReturnType<typeof useTranslations<'people'>>,
): string {
  if (before === null) return t('after', { day: formatDay(after!.day, language, 'dayYear') });
  if (after === null) return t('by', { day: formatDay(before.day, language, 'dayYear') });
  const [first, last] = after.day <= before.day ? [after, before] : [before, after];
  return formatSpan({ start: first.day, end: addDays(last.day, 1) }, language, { year: true });
}
