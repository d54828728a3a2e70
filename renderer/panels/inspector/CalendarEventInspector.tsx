import { useTranslations } from 'use-intl';
import { formatSpan, formatTime } from '@shared/i18n/dates';
import type { CalendarEvent } from '@shared/model/plan';
import { KindGlyph } from '@renderer/ui/Glyph';
import { DayChooser } from './DayChooser';
import { placeName } from '@renderer/state/eventWords';
import { Fact } from './Fact';
import { FindingsShort } from './FindingsShort';
import { usePanel } from './panel';
import { cityOfZone } from './timeWords';

/** An event of another body's calendar: to read, never to edit. */
export function CalendarEventInspector({ event }: { readonly event: CalendarEvent }) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const calendar = plan.calendars.get(event.calendarId);
  const place = placeName(plan, event.placeId, language) || event.placeText;
  return (
    <>
      <header className="inspector-head">
        <span className="inspector-glyph">
          <KindGlyph look="reference" label={t('ofAnotherBody')} />
        </span>
        <h2 className="inspector-title">{event.title}</h2>
        <p className="inspector-state second">{t('readOnly')}</p>
      </header>
      <dl className="facts">
        <Fact label={t('dates')}>{formatSpan(event.span, language, { year: true })}</Fact>
        {event.from !== null && event.to !== null && (
          <Fact label={t('hours')}>
            {formatTime(event.from, language)}–{formatTime(event.to, language)}
            {event.zone === null ? '' : ` ${cityOfZone(event.zone)}`}
          </Fact>
        )}
        {place !== '' && <Fact label={t('place')}>{place}</Fact>}
        {calendar && (
          <>
            <Fact label={t('calendar')}>{calendar.name}</Fact>
            <Fact label={t('followed')}>
              {t(calendar.followed ? 'yesFollowed' : 'notFollowed')}
            </Fact>
            {calendar.source !== '' && <Fact label={t('field.source')}>{calendar.source}</Fact>}
          </>
        )}
      </dl>
      <DayChooser
        label={t('daysOf')}
        kind="global-process"
        state="confirmed"
        dates={{ span: event.span, sittings: [], at: null }}
        window={null}
        placeIds={[event.placeId]}
        eventId={null}
      />
      <FindingsShort subject={`calendarEvent:${event.id}`} />
    </>
  );
}
