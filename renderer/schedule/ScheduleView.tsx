import { useTranslations } from 'use-intl';
import { wholeSchedule } from '@shared/model/scheduleOptions';
import type { Plan } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { setScheduleOptions } from '@renderer/state/scheduleOptions';
import { ScheduleTable } from './ScheduleTable';
import { ScheduleToolbar } from './ScheduleToolbar';
import { useSections } from '@renderer/state/useSections';
import './schedule.css';

/** The table that goes on paper: what is seen is what prints. */
export function ScheduleView() {
  const plan = useApp((s) => s.plan);
  return plan && <Schedule plan={plan} />;
}

function Schedule({ plan }: { readonly plan: Plan }) {
  const { all, shown } = useSections(plan);
  const count = shown.reduce((sum, section) => sum + section.lines.length, 0);
  const some = all.some((section) => section.lines.length > 0);
  return (
    <div className="schedule">
      <ScheduleToolbar plan={plan} sections={all} count={count} />
      {count > 0 || (!some && shown.length > 0) ? (
        <ScheduleTable plan={plan} sections={shown} />
      ) : (
        <NoLines some={some} />
      )}
    </div>
  );
}

/** Says what to do next where there is nothing to see. */
function NoLines({ some }: { readonly some: boolean }) {
  const t = useTranslations('schedule');
  return (
    <div className="schedule-empty">
      <p>{t(some ? 'noneFits' : 'empty')}</p>
      {!some && <p className="second">{t('emptyHint')}</p>}
      <button
        type="button"
        className="button"
        onClick={() =>
          some
            ? setScheduleOptions({ filter: wholeSchedule.filter })
            : actions.openDialog('new-event')
        }
      >
        {t(some ? 'clear' : 'newEvent')}
      </button>
    </div>
  );
}
