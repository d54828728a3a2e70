import { useTranslations } from 'use-intl';
import { parseDayText, parseTimeText } from '@shared/i18n/dayText';
import { formatDay, formatTime } from '@shared/i18n/dates';
import type { EventAsOf } from '@shared/model/asOf';
import { classOf, type Moment, noDates, type PlanEvent } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { placesOf, zoneOf } from '@shared/places/index';
import { datesWords } from './datesWords';
import { Fact } from './Fact';
import { InlineCombo } from './InlineCombo';
import { InlineText } from './InlineText';
import { usePanel } from './panel';
import { cityOfZone } from './timeWords';

/** The due day of a document or deadline (the day of a fact), with hour and zone where the text has them. */
export function MomentFacts({
  event,
  shown,
}: {
  readonly event: PlanEvent;
  readonly shown: EventAsOf;
}) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language, run, today } = usePanel();
  const { at } = shown;
  const write = (moment: Moment | null) =>
    run('move-event', { eventId: event.id, dates: { ...noDates, at: moment } });
  const readDay = (draft: string): Day | null =>
    parseDayText(draft, language, at?.day ?? today.day);
  return (
    <>
      <Fact label={t(classOf(event) === 'due' ? 'due' : 'on')}>
        <InlineText
          label={t(classOf(event) === 'due' ? 'due' : 'on')}
          value={at ? formatDay(at.day, language, 'dayYear') : ''}
          shown={datesWords(plan, shown, language)}
          empty={t('noDates')}
          placeholder={words('example', { text: formatDay(today.day, language, 'dayYear') })}
          echo={(draft) => {
            const day = readDay(draft);
            return day === null ? '' : formatDay(day, language, 'long');
          }}
          commit={(draft) => {
            if (draft.trim() === '') return write(null);
            const day = readDay(draft);
            if (day === null) return words('notADay');
            return write({ day, time: at?.time ?? null, zone: at?.zone ?? null });
          }}
        />
      </Fact>
      {at && (
        <Fact label={t('hour')}>
          <InlineText
            label={t('hour')}
            value={at.time === null ? '' : formatTime(at.time, language)}
            empty={t('noHour')}
            placeholder="17:00"
            commit={(draft) => {
              if (draft.trim() === '') return write({ ...at, time: null, zone: null });
              const time = parseTimeText(draft);
              if (time === null) return t('notATime');
              const zone = at.zone ?? zoneOf(plan, event.placeId) ?? settingsOf(plan).homeZone;
              return write({ ...at, time, zone });
            }}
          />
        </Fact>
      )}
      {at && at.time !== null && (
        <Fact label={t('zone')}>
          <InlineCombo
            label={t('zone')}
            value={at.zone}
            shown={at.zone === null ? '' : cityOfZone(at.zone)}
            choices={() => zoneChoices(plan)}
            commit={(zone) => write({ ...at, zone })}
          />
        </Fact>
      )}
    </>
  );
}

/** The zones of all places, by city. */
function zoneChoices(plan: Parameters<typeof placesOf>[0]) {
  const zones = new Set(placesOf(plan).flatMap((place) => place.zone ?? []));
  return [...zones]
    .map((zone) => ({ id: zone, name: `${cityOfZone(zone)} (${zone})` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
