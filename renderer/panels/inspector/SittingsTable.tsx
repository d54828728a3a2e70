import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay, formatTime } from '@shared/i18n/dates';
import type { PlanEvent, Sitting, SittingPart } from '@shared/model/event';
import { Icon } from '@renderer/ui/Icon';
import { placeName } from '@renderer/state/eventWords';
import { parseHoursText } from './hoursText';
import { InlineChoice } from './InlineChoice';
import { InlineCombo } from './InlineCombo';
import { InlineText } from './InlineText';
import { usePanel } from './panel';
import { splitDay, withHours, withoutSitting, withPart, withPlace } from './sittingEdits';
import { timeInBothZones } from './timeWords';
import { usePlaceChoices } from './usePlaceChoices';

const parts: readonly SittingPart[] = ['full', 'half', 'morning', 'afternoon', 'hours'];

interface SittingsTableProps {
  readonly event: PlanEvent;
  /** The sentence that says why not, or null. Without it the sittings only show. */
  readonly onSittings?: ((sittings: readonly Sitting[]) => string | null) | undefined;
  /** Shows why a button did nothing; null takes the sentence away. */
  readonly onRefused: (problem: string | null) => void;
}

/** Which part of each day is sat, with hours in the place's and the home zone. Closed while every day is a full one. */
export function SittingsTable({ event, onSittings, onRefused }: SittingsTableProps) {
  const t = useTranslations('inspector');
  const plain = event.sittings.every((s) => s.part === 'full' && s.placeId === null);
  const [opened, setOpened] = useState(false);
  const isOpen = opened || !plain;
  return (
    <div className="sittings">
      <button
        type="button"
        className="disclosure"
        aria-expanded={isOpen}
        disabled={!plain}
        onClick={() => setOpened(!opened)}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
        {t('partsOfDays')}
        {!isOpen && <span className="third">{t('allFullDays')}</span>}
      </button>
      {isOpen && (
        <ul className="sitting-list">
          {event.sittings.map((sitting, index) => (
            <SittingLine
              key={`${sitting.day} ${index}`}
              event={event}
              sitting={sitting}
              index={index}
              onSittings={onSittings}
              onRefused={onRefused}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SittingLineProps extends SittingsTableProps {
  readonly sitting: Sitting;
  readonly index: number;
}

function SittingLine({ event, sitting, index, onSittings, onRefused }: SittingLineProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { language } = usePanel();
  const dayName = formatDay(sitting.day, language, 'weekday');
  if (!onSittings) {
    return (
      <li className="sitting-line">
        <span className="sitting-day">{dayName}</span>
        <span>
          {sitting.from !== null && sitting.to !== null
            ? `${formatTime(sitting.from, language)}–${formatTime(sitting.to, language)}`
            : words(`part.${sitting.part}`)}
        </span>
        <Hours event={event} sitting={sitting} />
      </li>
    );
  }
  const { sittings } = event;
  return (
    <li className="sitting-line">
      <span className="sitting-day">{dayName}</span>
      <InlineChoice
        label={t('partOf', { day: dayName })}
        value={sitting.part}
        choices={parts.map((id) => ({ id, name: words(`part.${id}`) }))}
        onChoose={(part) => onSittings(withPart(sittings, index, part as SittingPart))}
      />
      <SittingPlace event={event} sitting={sitting} index={index} onSittings={onSittings} />
      <span className="sitting-tools">
        <button
          type="button"
          className="button quiet icon small"
          aria-label={t('splitDay', { day: dayName })}
          title={t('splitDay', { day: dayName })}
          onClick={() => onRefused(onSittings(splitDay(sittings, index)))}
        >
          <Icon name="plus" size={12} />
        </button>
        <button
          type="button"
          className="button quiet icon small"
          aria-label={t('removeSitting', { day: dayName })}
          title={t('removeSitting', { day: dayName })}
          onClick={() => onRefused(onSittings(withoutSitting(sittings, index)))}
        >
          <Icon name="close" size={12} />
        </button>
      </span>
      {sitting.part === 'hours' && (
        <HoursEditor event={event} sitting={sitting} index={index} onSittings={onSittings} />
      )}
    </li>
  );
}

type Editable = Omit<SittingLineProps, 'onRefused'> & {
  readonly onSittings: NonNullable<SittingsTableProps['onSittings']>;
};

function HoursEditor({ event, sitting, index, onSittings }: Editable) {
  const t = useTranslations('inspector');
  const { language } = usePanel();
  const value =
    sitting.from === null || sitting.to === null
      ? ''
      : `${formatTime(sitting.from, language)}–${formatTime(sitting.to, language)}`;
  return (
    <span className="sitting-more">
      <InlineText
        label={t('hoursOf', { day: formatDay(sitting.day, language, 'weekday') })}
        value={value}
        placeholder="10:00–13:00"
        commit={(draft) => {
          const hours = parseHoursText(draft);
          if (!hours) return t('notHours');
          return onSittings(withHours(event.sittings, index, hours.from, hours.to));
        }}
      />
      <Hours event={event} sitting={sitting} />
    </span>
  );
}

/** When a sitting begins at its place and at home; nothing where it has no hours. */
function Hours({ event, sitting }: { readonly event: PlanEvent; readonly sitting: Sitting }) {
  const { plan, language } = usePanel();
  if (sitting.from === null || sitting.to === null) return null;
  const placeId = sitting.placeId ?? event.placeId;
  return (
    <span className="second sitting-hours">
      {timeInBothZones(plan, sitting.day, sitting.from, placeId, language)}
    </span>
  );
}

function SittingPlace({ event, sitting, index, onSittings }: Editable) {
  const t = useTranslations('inspector');
  const { plan, language } = usePanel();
  const places = usePlaceChoices();
  if (sitting.placeId === null && event.placeId === null) return <span />;
  return (
    <span className="sitting-place">
      <InlineCombo
        label={t('placeOf', { day: formatDay(sitting.day, language, 'weekday') })}
        value={sitting.placeId}
        shown={placeName(plan, sitting.placeId, language)}
        empty={t('samePlace')}
        nothing={t('samePlace')}
        choices={places}
        commit={(placeId) => onSittings(withPlace(event.sittings, index, placeId))}
      />
    </span>
  );
}
