import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { isOver, lookOf } from '@shared/gantt/look';
import { stateOn } from '@shared/model/asOf';
import { firstDay, type PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { KindGlyph } from '@renderer/ui/Glyph';
import { eventShortTitle } from '@renderer/state/eventWords';
import { Section } from './Fact';
import { usePanel } from './panel';
import { type Related, relatedEvents } from './relatedEvents';

const shownAtMost = 8;

/** What comes before and after, with the days between; a click goes there. Nothing where there is nothing. */
export function RelatedSection({
  event,
  mandate,
}: {
  readonly event: PlanEvent | null;
  readonly mandate: Mandate | null;
}) {
  const t = useTranslations('inspector');
  const { plan, today } = usePanel();
  const { events, mandates } = plan;
  const related = useMemo(
    () => relatedEvents({ events, mandates }, event, mandate, today.day),
    [events, mandates, event, mandate, today.day],
  );
  if (related.length === 0) return null;
  const shown = nearest(related);
  return (
    <Section title={t('beforeAndAfter')}>
      <ul className="related">
        {shown.map((item) => (
          <RelatedLine key={item.event?.id ?? item.mandate?.id} item={item} />
        ))}
      </ul>
      {related.length > shown.length && (
        <p className="third">{t('moreEvents', { count: related.length - shown.length })}</p>
      )}
    </Section>
  );
}

function RelatedLine({ item }: { readonly item: Related }) {
  const t = useTranslations('inspector');
  const { plan, language, today, select } = usePanel();
  const { event, mandate, days } = item;
  const kind = event?.kind ?? mandate!.kind;
  const title = event ? eventShortTitle(plan, event, language) : mandate!.shortTitle[language];
  const first = event ? firstDay(event) : null;
  const over = event !== null && isOver(stateOn(event, today.day));
  return (
    <li>
      <button
        type="button"
        className="related-line"
        onClick={() =>
          select(
            event
              ? { type: 'event', id: event.id }
              : { type: 'mandate', id: mandate!.id, memberId: null },
          )
        }
      >
        <KindGlyph
          look={lookOf(kind)}
          held={over}
          variant={over || event === null ? 'filled' : 'hollow'}
        />
        <span className="related-title">
          {first === null ? title : `${title}, ${formatDay(first, language, 'day')}`}
        </span>
        <span className="third">
          {days === null
            ? t(event ? 'noDates' : 'notPlanned')
            : t(days < 0 ? 'daysBefore' : days > 0 ? 'daysAfter' : 'sameDays', {
                count: Math.abs(days),
              })}
        </span>
      </button>
    </li>
  );
}

/** The nearest ones, in their order; what the text orders goes before mere neighbours. */
function nearest(related: readonly Related[]): readonly Related[] {
  if (related.length <= shownAtMost) return related;
  const weight = (r: Related) => (r.written ? 0 : 1_000_000) + Math.abs(r.days ?? 500_000);
  const kept = new Set([...related].sort((a, b) => weight(a) - weight(b)).slice(0, shownAtMost));
  return related.filter((r) => kept.has(r));
}
