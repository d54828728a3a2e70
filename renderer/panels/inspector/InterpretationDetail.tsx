import { useTranslations } from 'use-intl';
import { bodyName } from '@shared/i18n/bodyWords';
import type { PlanEvent } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import { InlineChoice } from './InlineChoice';
import { usePanel } from './panel';

/** Stands for the plan's own body among the choices. */
const ofPlan = '';

/** Whether a meeting has interpretation, and in the hours of which body. */
export function InterpretationDetail({ event }: { readonly event: PlanEvent }) {
  const t = useTranslations();
  const { plan, run } = usePanel();
  const patch = (fields: object) => run('edit-event', { eventId: event.id, patch: fields });
  const { bodies, bodyId } = settingsOf(plan);
  const own = bodies.find((body) => body.id === bodyId);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={event.interpretation}
          onChange={(e) => patch({ interpretation: e.target.checked })}
        />
        {t('inspector.withInterpretation')}
      </label>
      {event.interpretation && (
        <InlineChoice
          label={t('inspector.field.bodyId')}
          value={event.bodyId ?? ofPlan}
          choices={[
            { id: ofPlan, name: t('inspector.bodyOfPlan', { body: own ? bodyName(own, t) : '–' }) },
            ...bodies.map((body) => ({ id: body.id, name: bodyName(body, t) })),
          ]}
          onChoose={(id) => patch({ bodyId: id === ofPlan ? null : id })}
        />
      )}
    </>
  );
}
