import { useTranslations } from 'use-intl';
import { formatDay, formatDayCount, formatDayList } from '@shared/i18n/dates';
import type { EventAsOf } from '@shared/model/asOf';
import { classOf, type PlanEvent } from '@shared/model/event';
import type { Day } from '@shared/model/time';
import { eventsByDay } from './dayMarks';
import { datesWords } from './datesWords';
import { eventShortTitle } from '@renderer/state/eventWords';
import { Fact } from './Fact';
import { gapDays, lengthFacts } from './lengthFacts';
import { MomentFacts } from './MomentFacts';
import { Attends } from './Attends';
import { usePanel } from './panel';

/** When, how long, with which gap and who attends. */
export function EventFacts({
  event,
  shown,
}: {
  readonly event: PlanEvent;
  readonly shown: EventAsOf;
}) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const eventClass = classOf(event);
  return (
    <dl className="facts">
      {eventClass === 'due' || eventClass === 'fact' ? (
        <MomentFacts event={event} shown={shown} />
      ) : (
        <>
          <Fact label={t('dates')}>{datesWords(plan, shown, language) || t('noDates')}</Fact>
          <Length shown={shown} />
          <Gap shown={shown} />
        </>
      )}
      {event.attendance !== null && <Attends event={event} />}
    </dl>
  );
}

function Length({ shown }: { readonly shown: EventAsOf }) {
  const t = useTranslations('inspector');
  const length = lengthFacts(shown);
  if (!length) return null;
  const { sitting, spanning } = length;
  const count = { count: sitting, shown: formatDayCount(sitting) };
  return (
    <Fact label={t('length')}>
      {classOf(shown) === 'band'
        ? t('calendarDays', { count: spanning })
        : sitting === spanning || spanning === 1
          ? t('sittingDays', count)
          : t('sittingDaysSpanning', { ...count, spanning: String(spanning) })}
    </Fact>
  );
}

/** The days between sittings, each with what sits in it. */
function Gap({ shown }: { readonly shown: EventAsOf }) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const days = gapDays(shown);
  if (days.length === 0) return null;
  const first = days[0]!;
  const last = days[days.length - 1]!;
  const others = eventsByDay(plan.events.values(), first, last, shown.id);
  const said = days.filter((d) => others.has(d)).slice(0, 3);
  if (said.length === 0) return <Fact label={t('gap')}>{formatDayList(days, language)}</Fact>;
  return (
    <Fact label={t('gap')}>
      {said.map((d: Day) => (
        <span key={d} className="gap-day">
          {formatDay(d, language, 'day')},{' '}
          {others
            .get(d)!
            .slice(0, 2)
            .map((e) => eventShortTitle(plan, e, language))
            .join(', ')}
        </span>
      ))}
    </Fact>
  );
}
