import { useTranslations } from 'use-intl';
import { eventAsOf } from '@shared/model/asOf';
import type { PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { EventDays } from './EventDays';
import { EventDetails } from './EventDetails';
import { EventFacts } from './EventFacts';
import { EventHeader } from './EventHeader';
import { Section } from './Fact';
import { FindingsShort } from './FindingsShort';
import { History } from './History';
import { mandateChecks } from './mandateChecks';
import { MandateFacts, useMandateSource } from './MandateFacts';
import { usePanel } from './panel';
import { RelatedSection } from './Related';
import { useWindow } from './useWindow';

/** All of one event: when, where, who, what the text wants of it, what stands beside it and how its date came about. */
export function EventInspector({ event }: { readonly event: PlanEvent }) {
  const { plan, today } = usePanel();
  const shown = eventAsOf(event, today.day);
  const mandate = plan.mandates.get(event.mandateId ?? '') ?? null;
  return (
    <>
      <EventHeader event={event} shown={shown} />
      <EventFacts event={event} shown={shown} />
      <EventDays event={event} shown={shown} />
      <FindingsShort subject={`event:${event.id}`} />
      {mandate && <AnsweredMandate event={shown} mandate={mandate} />}
      <RelatedSection event={event} mandate={mandate} />
      <History event={event} shown={shown} />
      <EventDetails event={event} />
    </>
  );
}

function AnsweredMandate({
  event,
  mandate,
}: {
  readonly event: PlanEvent;
  readonly mandate: Mandate;
}) {
  const t = useTranslations('inspector');
  const { plan } = usePanel();
  const window = useWindow(mandate.id, event.memberId);
  const source = useMandateSource(mandate);
  return (
    <Section title={t('mandate')} remark={source}>
      <MandateFacts
        mandate={mandate}
        checks={window ? mandateChecks(plan, event, mandate, window) : null}
      />
    </Section>
  );
}
