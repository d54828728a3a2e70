import { useTranslations } from 'use-intl';
import type { PlanEvent } from '@shared/model/event';
import { processById, processesOf, processIdOf } from '@shared/model/processOf';
import { InlineChoice } from './InlineChoice';
import { usePanel } from './panel';

/** The process of an event: said by the mandate that it answers, else chosen here. */
export function ProcessDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations('inspector');
  const { plan, run } = usePanel();
  const id = processIdOf(plan, event);
  if (event.mandateId !== null) return processById(plan, id).name;
  return (
    <InlineChoice
      label={t('field.processId')}
      value={id ?? own}
      choices={processesOf(plan).map((process) => ({ id: process.id ?? own, name: process.name }))}
      onChoose={(chosen) =>
        run('edit-event', {
          eventId: event.id,
          patch: { processId: chosen === own ? null : chosen },
        })
      }
    />
  );
}

/** Stands for the plan's own process, which has no id. */
const own = ' own';
