import { useTranslations } from 'use-intl';
import type { PlanEvent } from '@shared/model/event';
import { placeName } from '@renderer/state/eventWords';
import { InlineCombo } from './InlineCombo';
import { usePanel } from './panel';
import { usePlaceChoices } from './usePlaceChoices';

/** The city of an event. */
export function PlaceDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const { plan, language, run } = usePanel();
  return (
    <InlineCombo
      label={t('place')}
      value={event.placeId}
      shown={placeName(plan, event.placeId, language)}
      empty={t('noPlace')}
      nothing={t('noPlace')}
      choices={usePlaceChoices()}
      commit={(placeId) => run('edit-event', { eventId: event.id, patch: { placeId } })}
    />
  );
}
