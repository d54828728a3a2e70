import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanEvent } from '@shared/model/event';
import { hasSeveralProcesses } from '@shared/model/processOf';
import { Icon } from '@renderer/ui/Icon';
import { Fact, Section } from './Fact';
import { type DetailId, detailIds, isEmptyDetail } from './detailIds';
import { Detail } from './Detail';
import { usePanel } from './panel';

/** The other fields of an event: those that say something, and on demand those that are empty. */
export function EventDetails({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const [all, setAll] = useState(false);
  const { plan } = usePanel();
  const ids = detailIds(event, hasSeveralProcesses(plan));
  const shown = all ? ids : ids.filter((id) => !isEmptyDetail(event, id));
  return (
    <Section title={t('details')}>
      <dl className="facts">
        {shown.map((id: DetailId) => (
          <Fact key={id} label={t(`field.${id}`)}>
            <Detail event={event} id={id} />
          </Fact>
        ))}
        {all && (
          <Fact label={t('uid')}>
            <code className="uid">{event.uid}</code>
          </Fact>
        )}
      </dl>
      <button type="button" className="disclosure" aria-expanded={all} onClick={() => setAll(!all)}>
        <Icon name={all ? 'chevron-down' : 'chevron-right'} size={14} />
        {t(all ? 'fewerFields' : 'allFields')}
      </button>
    </Section>
  );
}
