import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { lookOf } from '@shared/gantt/look';
import { formatDayList } from '@shared/i18n/dates';
import type { PlanEvent } from '@shared/model/event';
import type { Person } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import type { Sit } from '@shared/rules/planIndex/sit';
import { KindGlyph } from '@renderer/ui/Glyph';
import { eventShortTitle } from '@renderer/state/eventWords';
import { Section } from './Fact';
import { usePanel } from './panel';

const shownAtMost = 8;

interface Attended {
  readonly event: PlanEvent;
  /** Sorted. */
  readonly days: readonly Day[];
  readonly optional: boolean;
}

interface PersonNextProps {
  readonly person: Person;
  /** In order of instant. */
  readonly sits: readonly Sit[];
}

/** What a person attends from the day of the question on, with their days; a click goes there. */
export function PersonNext({ person, sits }: PersonNextProps) {
  const t = useTranslations('people');
  const { today } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const all = attendedIn(sits, person.id);
  const next = all.filter(({ days }) => days[days.length - 1]! >= today.day);
  const shown = isOpen ? next : next.slice(0, shownAtMost);
  const earlier = all.length - next.length;
  return (
    <Section
      title={t('next')}
      {...(earlier > 0 ? { remark: t('earlier', { count: earlier }) } : {})}
    >
      {next.length === 0 && <p className="second">{t('nothingNext')}</p>}
      <ul className="related">
        {shown.map((attended) => (
          <Line key={attended.event.id} attended={attended} person={person} />
        ))}
      </ul>
      {next.length > shown.length && (
        <button type="button" className="button link" onClick={() => setOpen(true)}>
          {t('more', { count: next.length - shown.length })}
        </button>
      )}
    </Section>
  );
}

function Line({
  attended: { event, days, optional },
  person,
}: {
  readonly attended: Attended;
  readonly person: Person;
}) {
  const t = useTranslations('people');
  const inspector = useTranslations('inspector');
  const { plan, language, select } = usePanel();
  const away = person.away.find(({ span }) => days.some((d) => d >= span.start && d < span.end));
  const remarks = [
    formatDayList(days, language),
    ...(optional ? [inspector('optional')] : []),
    ...(away ? [t(away.why === 'leave' ? 'onLeave' : 'travelling')] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className="related-line"
        onClick={() => select({ type: 'event', id: event.id })}
      >
        <KindGlyph look={lookOf(event.kind)} variant="hollow" />
        <span className="related-title">{eventShortTitle(plan, event, language)}</span>
        <span className={away ? 'person-away-mark' : 'third'}>{remarks.join(', ')}</span>
      </button>
    </li>
  );
}

/** The meetings of some sittings, in order of their first. */
function attendedIn(sits: readonly Sit[], personId: string): readonly Attended[] {
  const found = new Map<string, { event: PlanEvent; days: Set<Day>; optional: boolean }>();
  for (const { root, day, attendees } of sits) {
    const own = attendees.find((a) => a.personId === personId);
    const known = found.get(root.id);
    if (!known) {
      found.set(root.id, {
        event: root.row,
        days: new Set([day]),
        optional: own?.optional ?? false,
      });
      continue;
    }
    known.days.add(day);
    if (!own?.optional) known.optional = false;
  }
  return [...found.values()].map(({ event, days, optional }) => ({
    event,
    days: [...days].sort((a, b) => a - b),
    optional,
  }));
}
