import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Selection } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { useAfterFrame } from '@renderer/ui/useAfterFrame';
import { CalendarEventInspector } from './CalendarEventInspector';
import { EventInspector } from './EventInspector';
import { MandateInspector } from './MandateInspector';
import { type Panel, PanelProvider, usePanel } from './panel';
import { PersonInspector } from './PersonInspector';
import { useAppPanel } from './useAppPanel';
import './inspector.css';
import './forms.css';
import './related.css';
import './sittings.css';
import './eventDays.css';
import './swatch.css';

/** All of what is selected: an event, a mandate, a person, or an event of another body's calendar. It follows in a
 *  frame of its own, so that a bar that was moved stands on its new days before what is said beside it. */
export function Inspector() {
  const selection = useApp((s) => s.selection);
  const panel = useAppPanel();
  const now = useMemo(() => ({ selection, panel }), [selection, panel]);
  return <Shown {...useAfterFrame(now)} />;
}

interface ShownProps {
  readonly selection: Selection | null;
  readonly panel: Panel | null;
}

const Shown = memo(function Shown({ selection, panel }: ShownProps) {
  const t = useTranslations('inspector');
  if (!panel || selection === null)
    return <p className="inspector-empty second">{t('nothingSelected')}</p>;
  return (
    <PanelProvider value={panel}>
      <div className="inspector" key={`${selection.type} ${selection.id} ${memberOf(selection)}`}>
        <Selected selection={selection} />
      </div>
    </PanelProvider>
  );
});

function Selected({ selection }: { readonly selection: Selection }) {
  const t = useTranslations('inspector');
  const { plan } = usePanel();
  if (selection.type === 'event') {
    const event = plan.events.get(selection.id);
    if (event) return <EventInspector event={event} />;
  }
  if (selection.type === 'mandate') {
    const mandate = plan.mandates.get(selection.id);
    if (mandate) return <MandateInspector mandate={mandate} memberId={selection.memberId} />;
  }
  if (selection.type === 'calendarEvent') {
    const event = plan.calendarEvents.get(selection.id);
    if (event) return <CalendarEventInspector event={event} />;
  }
  if (selection.type === 'person') {
    const person = plan.people.get(selection.id);
    if (person) return <PersonInspector person={person} />;
  }
  return <p className="inspector-empty second">{t('nothingSelected')}</p>;
}

function memberOf(selection: Selection): string {
  return selection.type === 'mandate' ? (selection.memberId ?? '') : '';
}
