import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isOver, lookOf } from '@shared/gantt/look';
import type { EventAsOf } from '@shared/model/asOf';
import { classOf, type PlanEvent } from '@shared/model/event';
import { KindGlyph } from '@renderer/ui/Glyph';
import { eventTitle } from '@renderer/state/eventWords';
import { Pencil } from './FactButton';
import { PlaceDetail } from './PlaceDetail';
import { InlineText } from './InlineText';
import { usePanel } from './panel';
import { StateForm } from './StateForm';
import { takeWantedForm } from './wantedForm';

/** Title, state and place of an event, each to be edited where it stands. */
export function EventHeader({
  event,
  shown,
}: {
  readonly event: PlanEvent;
  readonly shown: EventAsOf;
}) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { plan, language, run } = usePanel();
  const [changing, setChanging] = useState(
    () => takeWantedForm({ type: 'event', id: event.id }) !== null,
  );
  const title = eventTitle(plan, event, language);
  const over = isOver(shown.state);
  const patch = (fields: object) => run('edit-event', { eventId: event.id, patch: fields });
  return (
    <header className="inspector-head">
      <span className="inspector-glyph">
        <KindGlyph look={lookOf(event.kind)} held={over} label={words(`kind.${event.kind}`)} />
      </span>
      <h2 className="inspector-title">
        <InlineText
          label={t('title')}
          value={title}
          look="title"
          commit={(draft) => patch({ title: draft.trim() })}
        />
      </h2>
      <div className="inspector-state">
        <button
          type="button"
          className="fact-button state-button"
          aria-expanded={changing}
          aria-label={t('editFact', { label: t('state'), value: words(`state.${shown.state}`) })}
          onClick={() => setChanging(!changing)}
        >
          <StateSwatch look={lookOf(event.kind)} state={shown.state} />
          <span>{t(`became.${shown.state}`)}</span>
          <Pencil />
        </button>
        {(classOf(event) === 'meeting' || event.placeId !== null) && <PlaceDetail event={event} />}
      </div>
      {changing && (
        <StateForm event={event} state={shown.state} onClose={() => setChanging(false)} />
      )}
      {shown.ghost && <p className="second">{t('notYetAnnounced')}</p>}
    </header>
  );
}

/** A small bar drawn as the chart draws the state; ornament, the word stands beside it. */
export function StateSwatch({ look, state }: { readonly look: string; readonly state: string }) {
  return <span className="swatch" data-look={look} data-state={state} aria-hidden="true" />;
}
