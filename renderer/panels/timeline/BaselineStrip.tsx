import { useTranslations } from 'use-intl';
import { hideBaseline } from '@renderer/state/baselineActions';
import { useTimeline } from '@renderer/state/timelineStore';

/** Says above the chart which state its ghosts are of, with the way to take them away. */
export function BaselineStrip({ planId }: { readonly planId: string }) {
  const t = useTranslations('timeline.baseline');
  const label = useTimeline((s) => (s.baseline?.planId === planId ? s.baseline.label : null));
  if (label === null) return null;
  return (
    <p className="person-strip second" role="status">
      {t('shown', { label })}
      <button type="button" className="button link" onClick={hideBaseline}>
        {t('hide')}
      </button>
    </p>
  );
}
